import { useQueryClient } from '@tanstack/react-query'
import { type ComponentProps, useEffect, useState } from 'react'
import { may } from '../shared/person/may.ts'
import { useTodayCount } from './api/followUpQueries.ts'
import { Shell } from './ui/Shell.tsx'

/** The first reading waits until the app stands: nobody looks at a number in the first second. */
const FIRST_READ_AFTER_MS = 1500

/** The shell with the number of what waits beside "Today": read between calls only, and again at each change of place. */
export function CountedShell(props: Omit<ComponentProps<typeof Shell>, 'counts'>) {
  const { person, place, talking } = props
  const client = useQueryClient()
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), FIRST_READ_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  const enabled = isSettled && !talking && may(person, 'followUps.own')
  const { data } = useTodayCount(enabled)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is not used: that it changes is what counts
  useEffect(() => {
    if (enabled) void client.invalidateQueries({ queryKey: ['today', 'count'] })
  }, [client, enabled, place])
  return <Shell {...props} counts={{ today: data ?? 0 }} />
}
