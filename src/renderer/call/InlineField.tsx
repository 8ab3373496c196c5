import { type KeyboardEvent, type Ref, useState } from 'react'
import classes from './InlineField.module.css'

type InlineFieldProps = {
  readonly label: string
  readonly value: string
  readonly placeholder: string
  readonly serif?: boolean
  readonly inviting?: boolean
  readonly maxLength: number
  readonly shortcut?: string | undefined
  readonly id?: string | undefined
  readonly fieldRef?: Ref<HTMLInputElement>
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  readonly onCommit: (value: string) => void
}

/** A field that looks like text until it is used. Enter, Escape or leaving it keeps what was typed. */
export function InlineField(props: InlineFieldProps) {
  const { label, value, placeholder, serif, inviting, maxLength, shortcut, id, fieldRef, onFocus, onBlur, onCommit } =
    props
  const [draft, setDraft] = useState<string | null>(null)
  const commit = () => {
    if (draft !== null && draft.trim() !== value) onCommit(draft.trim())
    setDraft(null)
    onBlur?.()
  }
  const onKeyDown = (press: KeyboardEvent<HTMLInputElement>) => {
    if (press.key !== 'Enter' && press.key !== 'Escape') return
    press.preventDefault()
    press.currentTarget.blur()
  }
  return (
    <input
      ref={fieldRef}
      id={id}
      className={classes.field}
      data-serif={serif}
      data-inviting={inviting}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      value={draft ?? value}
      placeholder={placeholder}
      maxLength={maxLength}
      autoComplete="off"
      spellCheck={false}
      onChange={(change) => setDraft(change.currentTarget.value)}
      onFocus={onFocus}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}
