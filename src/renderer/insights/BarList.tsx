import type { CSSProperties, ReactNode } from 'react'
import type { Cell } from '../../shared/review/insights/smallGroups.ts'
import classes from './BarList.module.css'
import { Figure } from './Figure.tsx'
import type { Behind } from './InsightsContext.ts'

/** A row of a list of bars. */
export type Bar = {
  readonly id: string
  readonly name: string
  readonly count: Cell
  /** On course, abuse and warnings, threat and end. */
  readonly tone: 'teal' | 'amber' | 'brick'
  readonly behind?: Behind
  readonly note?: ReactNode
}

/** Named counts as bars of one scale, each number beside its bar. */
export function BarList({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }) {
  const top = Math.max(1, ...bars.map(({ count }) => count ?? 0))
  const hasNotes = bars.some(({ note }) => note !== undefined)
  return (
    <ul className={classes.list} aria-label={label} data-notes={hasNotes}>
      {bars.map(({ id, name, count, tone, behind, note }) => (
        <li key={id} className={classes.row}>
          <span className={classes.name}>{name}</span>
          <span className={classes.track} aria-hidden="true">
            {count !== null && count > 0 && (
              <span className={classes.bar} data-tone={tone} style={widthOf(count / top)} />
            )}
            {count === null && <span className={classes.hidden} />}
          </span>
          <span className={classes.count}>
            <Figure name={name} count={count} {...(behind === undefined ? {} : { behind })} />
          </span>
          {hasNotes && <span className={classes.note}>{note}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Set through the style object: the page's rules allow no style attribute in markup. */
function widthOf(share: number): CSSProperties {
  return { width: `${Math.max(1, share * 100)}%` }
}
