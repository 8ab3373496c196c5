import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './Fields.module.css'

type AddFieldProps = {
  readonly label: string
  readonly placeholder: string
  readonly maxLength: number
  readonly onAdd: (text: string) => void
}

/** Something to be typed and added; Enter adds it. */
export function AddField({ label, placeholder, maxLength, onAdd }: AddFieldProps) {
  const { t } = useTexts()
  const [text, setText] = useState('')
  const add = (submit: FormEvent) => {
    submit.preventDefault()
    if (text.trim() === '') return
    onAdd(text.trim())
    setText('')
  }
  return (
    <form className={classes.add} onSubmit={add}>
      <input
        className={classes.field}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        maxLength={maxLength}
        autoComplete="off"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" name={`${t('stepPanel.add')}: ${label}`}>
        {t('stepPanel.add')}
      </Button>
    </form>
  )
}
