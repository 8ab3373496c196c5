import { Button } from './Button.tsx'
import classes from './JobProgressBar.module.css'

type JobProgressBarProps = {
  readonly label: string
  readonly done: number
  /** Null where nobody can tell. */
  readonly total: number | null
  readonly cancelText: string
  readonly onCancel: () => void
}

/** How far long work is, and the way to stop it. */
export function JobProgressBar({ label, done, total, cancelText, onCancel }: JobProgressBarProps) {
  return (
    <div className={classes.progress}>
      <label className={classes.label}>
        <span>{label}</span>
        <progress className={classes.bar} max={total ?? undefined} value={total === null ? undefined : done} />
      </label>
      <Button kind="quiet" onPress={onCancel}>
        {cancelText}
      </Button>
    </div>
  )
}
