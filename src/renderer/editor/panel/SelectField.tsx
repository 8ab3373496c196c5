import classes from './Fields.module.css'

/** One thing to choose. */
export type SelectOption = { readonly value: string; readonly label: string }

type SelectFieldProps = {
  readonly label: string
  /** What it is for, where its label alone does not say enough. */
  readonly name?: string
  readonly isLabelShown?: boolean
  readonly options: readonly SelectOption[]
  readonly value: string
  readonly path?: string
  readonly disabled: boolean
  readonly onChange: (value: string) => void
}

/** One of several. */
export function SelectField(props: SelectFieldProps) {
  const { label, name = label, isLabelShown = true, options, value, path, disabled, onChange } = props
  const select = (
    <select
      className={classes.select}
      aria-label={name}
      value={value}
      disabled={disabled}
      data-path={path}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
  if (!isLabelShown) return select
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the select within is the control
    <label className={classes.labelled}>
      {label}
      {select}
    </label>
  )
}
