declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** A call on this or another device: UUIDv7, made on the device. */
export type CallId = Branded<'CallId'>
/** A person who uses the app: UUIDv7. */
export type PersonId = Branded<'PersonId'>
/** A device (one profile on one PC): UUIDv7. */
export type DeviceId = Branded<'DeviceId'>
/** A published flow version: the SHA-256 of its canonical document, in hex. */
export type FlowVersionId = Branded<'FlowVersionId'>
/** A policy version: the SHA-256 of its canonical document, in hex. */
export type PolicyVersionId = Branded<'PolicyVersionId'>
