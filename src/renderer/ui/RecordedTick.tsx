import { IconCheck } from './icons.ts'
import classes from './RecordedTick.module.css'

const CHECK = <IconCheck size="0.75rem" stroke={3.5} />

/**
 * A small tick on the corner of a button: what it stands for was recorded. It is always there and only shown or not, as
 * making one takes time just when the next line is awaited.
 */
export function RecordedTick({ shown }: { readonly shown: boolean }) {
  return (
    <span className={classes.tick} data-shown={shown} aria-hidden="true">
      {CHECK}
    </span>
  )
}
