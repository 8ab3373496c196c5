import type { Cell } from '../../shared/review/insights/smallGroups.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './Figure.module.css'
import { type Behind, useInsightsParts } from './InsightsContext.ts'
import { useNumbers } from './useNumbers.ts'

type FigureProps = {
  /** What is counted, for who cannot see where the number stands. */
  readonly name: string
  readonly count: Cell
  /** Absent where the list of calls has no filter for it. */
  readonly behind?: Behind
}

/** A count that opens the calls behind it; in words where it is hidden. */
export function Figure({ name, count, behind }: FigureProps) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const { openCalls } = useInsightsParts()
  if (count === null) return <span className={classes.hidden}>{t('insights.hidden')}</span>
  const text = numbers.count(count)
  if (openCalls === null || behind === undefined || count === 0) return <span className={classes.count}>{text}</span>
  return (
    <button
      type="button"
      className={classes.open}
      aria-label={t(behind.commitments === undefined ? 'insights.openCalls' : 'insights.openCommitments', {
        name,
        amount: text,
      })}
      onClick={() => openCalls(behind)}
    >
      {text}
    </button>
  )
}
