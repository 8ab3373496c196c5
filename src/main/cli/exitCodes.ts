/** What the exit codes of every command mean. */
export const EXIT = { fine: 0, problemsFound: 1, usage: 2 } as const
