import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './CallNotice.module.css'
import type { RefusedFor } from './eventQueue.ts'

/** Why the last event was refused, quietly and in words; gone with the next that is taken. */
export function CallNotice({ problem }: { readonly problem: RefusedFor | null }) {
  const { t } = useTexts()
  return (
    <p className={classes.notice} role="status" data-empty={problem === null}>
      {problem !== null && t(`problems.${problem}`)}
    </p>
  )
}
