import { useId } from 'react'
import classes from './Segmented.module.css'

type SegmentedProps<T extends string | number> = {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly disabled?: boolean
  readonly onChange: (value: T) => void
}

/** One of a few, all visible. */
export function Segmented<T extends string | number>({ label, options, value, disabled, onChange }: SegmentedProps<T>) {
  const name = useId()
  return (
    <fieldset className={classes.segmented} disabled={disabled}>
      <legend className="visuallyHidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
