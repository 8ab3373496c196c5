import type { Cell } from '../../shared/review/insights/smallGroups.ts'
import { Figure } from './Figure.tsx'
import type { Behind } from './InsightsContext.ts'
import classes from './SplitBar.module.css'

/** A part of a whole. `plain` tells of nothing good or bad. */
export type Part = {
  readonly id: string
  readonly name: string
  readonly count: Cell
  readonly look: 'teal' | 'amber' | 'brick' | 'plain'
  readonly behind?: Behind
}

/** The parts of a whole in one bar, each named and counted below it. */
export function SplitBar({ label, parts }: { readonly label: string; readonly parts: readonly Part[] }) {
  return (
    <div className={classes.split}>
      <div className={classes.bar} aria-hidden="true">
        {parts.map(({ id, count, look }) => {
          return count !== null && count > 0 && <span key={id} data-look={look} style={{ flexGrow: count }} />
        })}
      </div>
      <ul className={classes.legend} aria-label={label}>
        {parts.map(({ id, name, count, look, behind }) => (
          <li key={id}>
            <span className={classes.mark} data-look={look} aria-hidden="true" />
            {name} <Figure name={name} count={count} {...(behind === undefined ? {} : { behind })} />
          </li>
        ))}
      </ul>
    </div>
  )
}
