/** Keeps secrets with the means of the operating system. Where it has none, nothing is kept: never in plain text. */
export type SecretBox = {
  /** Whether the system keeps secrets for this person. */
  readonly canKeep: () => boolean
  /** A secret as it may lie in the database; null where it cannot be kept. */
  readonly seal: (secret: string) => string | null
  /** What was sealed on this PC by this person; null where it cannot be read. */
  readonly open: (sealed: string) => string | null
}

/** For where there is no system around: the command line and most tests. */
export const NO_SECRETS: SecretBox = { canKeep: () => false, seal: () => null, open: () => null }
