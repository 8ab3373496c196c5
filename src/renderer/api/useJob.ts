import { useEffect, useRef, useState } from 'react'
import type { JobProgress } from '../../shared/ipc/answers.ts'
import type { Result } from '../../shared/result.ts'
import { useApi } from './api.ts'

/** Long work that a screen began. */
export type Job<T, P extends string> = {
  readonly state: 'idle' | 'running' | 'done' | 'failed'
  readonly progress: JobProgress | null
  readonly value: T | null
  readonly problem: P | null
  readonly cancel: () => void
}

const IDLE = { state: 'idle', progress: null, value: null, problem: null } as const

/** Begins long work, follows how far it is, and stops it: when asked to, and when the screen goes. */
export function useJob<T, P extends string>() {
  const api = useApi()
  const running = useRef<string | null>(null)
  const [job, setJob] = useState<Omit<Job<T, P>, 'cancel'>>(IDLE)
  const cancel = () => {
    if (running.current !== null) void api['jobs.cancel']({ jobId: running.current })
  }
  useEffect(() => {
    return api.onJobProgressed((progress) => {
      if (progress.jobId === running.current) setJob((now) => ({ ...now, progress }))
    })
  }, [api])
  useEffect(() => {
    return () => {
      if (running.current !== null) void api['jobs.cancel']({ jobId: running.current })
    }
  }, [api])
  const start = async (begin: (jobId: string) => Promise<Result<T, P>>) => {
    const jobId = crypto.randomUUID()
    running.current = jobId
    setJob({ ...IDLE, state: 'running' })
    const ended = await begin(jobId)
    if (running.current !== jobId) return
    running.current = null
    if (ended.ok) setJob({ ...IDLE, state: 'done', value: ended.value })
    else setJob(ended.problem === 'cancelled' ? IDLE : { ...IDLE, state: 'failed', problem: ended.problem })
  }
  return { ...job, cancel, start }
}
