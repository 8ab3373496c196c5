const TIME_BYTES = 6
const UUID_BYTES = 16

/** When a call began, as its id tells: the first bytes of a UUIDv7. */
export function startedAtMsOf(callId: Uint8Array): number {
  return Buffer.from(callId.buffer, callId.byteOffset, callId.byteLength).readUIntBE(0, TIME_BYTES)
}

/** The smallest id that a call can have that begins at a time. */
export function firstCallIdAt(startedAtMs: number): Buffer {
  const bytes = Buffer.alloc(UUID_BYTES)
  bytes.writeUIntBE(Math.max(0, startedAtMs), 0, TIME_BYTES)
  return bytes
}
