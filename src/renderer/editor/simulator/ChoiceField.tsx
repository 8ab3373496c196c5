import classes from './PresetDialog.module.css'

type ChoiceFieldProps = {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One of several, with its label above it. */
export function ChoiceField({ label, options, value, onChange }: ChoiceFieldProps) {
  return (
    <label className={classes.field}>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
