import classes from './DayField.module.css'

type DayFieldProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

/** A day to choose. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label className={classes.field}>
      {label}
      <input
        type="date"
        className={classes.input}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  )
}
