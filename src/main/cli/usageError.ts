/** The command line is wrong or a file cannot be read; the message is the sentence shown to the person. */
export class UsageError extends Error {}
