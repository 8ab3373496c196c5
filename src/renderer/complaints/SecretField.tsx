import { useId } from 'react'
import classes from './WebhookDialog.module.css'

type SecretFieldProps = {
  readonly label: string
  readonly hint: string
  readonly placeholder?: string
  readonly value: string
  readonly maxLength: number
  readonly onChange: (value: string) => void
}

/** A field for something that is kept encrypted and is not shown again. */
export function SecretField({ label, hint, placeholder, value, maxLength, onChange }: SecretFieldProps) {
  const id = useId()
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.name}>
        {label}
      </label>
      <input
        id={id}
        className={classes.input}
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        onChange={(change) => onChange(change.currentTarget.value)}
      />
      {hint !== '' && (
        <p id={`${id}-hint`} className={classes.text}>
          {hint}
        </p>
      )}
    </div>
  )
}
