import { IconCheck } from './icons.ts'
import classes from './RecordedTick.module.css'

/** A small tick on the corner of a button: what it stands for was recorded. `count` 0: nothing was. */
export function RecordedTick({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <span key={count} className={classes.tick} aria-hidden="true">
      <IconCheck size="0.75rem" stroke={3.5} />
    </span>
  )
}
