const UUID_BYTES = 16
const UUID_DASHES = [8, 12, 16, 20] as const

/** An id as the file stores it: the bytes that its hex digits stand for, less than half as long as the text. */
export function toBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex')
}

/** As `toBytes`; null stays null. */
export function toBytesOrNull(id: string | null): Buffer | null {
  return id === null ? null : toBytes(id)
}

/** An id as the app names it: 16 bytes are a UUID, any other number a hash in hex. */
export function fromBytes<Id extends string>(bytes: Uint8Array): Id {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
  return (bytes.length === UUID_BYTES ? withDashes(hex) : hex) as Id
}

/** As `fromBytes`; null stays null. */
export function fromBytesOrNull<Id extends string>(bytes: Uint8Array | null): Id | null {
  return bytes === null ? null : fromBytes<Id>(bytes)
}

function withDashes(hex: string): string {
  const [a, b, c, d] = UUID_DASHES
  return `${hex.slice(0, a)}-${hex.slice(a, b)}-${hex.slice(b, c)}-${hex.slice(c, d)}-${hex.slice(d)}`
}
