const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs `work` with an abort controller that Ctrl-C raises too, so that no child outlives this process. */
export async function withAbort<T>(work: (abort: AbortController) => Promise<T>): Promise<T> {
  const abort = new AbortController()
  const stop = () => {
    abort.abort()
    process.exit(130)
  }
  for (const signal of SIGNALS) process.once(signal, stop)
  try {
    return await work(abort)
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}
