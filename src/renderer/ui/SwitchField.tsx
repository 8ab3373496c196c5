import classes from './SwitchField.module.css'

type SwitchFieldProps = {
  readonly label: string
  readonly on: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
}

/** On or off. */
export function SwitchField({ label, on, disabled, onChange }: SwitchFieldProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      className={classes.switch}
      aria-label={label}
      aria-checked={on}
      checked={on}
      disabled={disabled}
      onChange={(change) => onChange(change.currentTarget.checked)}
    />
  )
}
