import type { Cell } from '../../shared/review/insights/smallGroups.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useNumbers } from '../ui/useNumbers.ts'
import classes from './Figure.module.css'
import { type Behind, useInsightsParts } from './InsightsContext.ts'

/** A count and what it is of. */
export type FigureProps = {
  /** What is counted, for who cannot see where the number stands. */
  readonly name: string
  readonly count: Cell
  /** Absent where the list of calls has no filter for it. */
  readonly behind?: Behind
  /** What stands there in place of the bare number. */
  readonly text?: string
}

/** A count that opens the calls behind it; in words where it is hidden. */
export function Figure({ name, count, behind, text }: FigureProps) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const { openCalls } = useInsightsParts()
  if (count === null) return <span className={classes.hidden}>{t('insights.hidden')}</span>
  const amount = numbers.count(count)
  const look = text === undefined ? 'number' : 'words'
  if (openCalls === null || behind === undefined || count === 0) {
    return (
      <span className={classes.count} data-look={look}>
        {text ?? amount}
      </span>
    )
  }
  const label = t(behind.commitments === undefined ? 'insights.openCalls' : 'insights.openCommitments', {
    name,
    amount,
  })
  return (
    <button
      type="button"
      className={classes.open}
      data-look={look}
      // What is seen comes first, for who speaks to the page.
      aria-label={text === undefined ? label : `${text}, ${label}`}
      onClick={() => openCalls(behind)}
    >
      {text ?? amount}
    </button>
  )
}
