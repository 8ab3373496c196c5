/** Where a command writes: results go out, everything for people goes to err. */
export type CliIo = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}
