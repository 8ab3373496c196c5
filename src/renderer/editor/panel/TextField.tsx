import { memo } from 'react'
import { FieldNotes } from './FieldNotes.tsx'
import classes from './Fields.module.css'
import { type TextFieldProps, useTextEdit } from './useTextEdit.ts'

/** A text that is read, in one language. */
export const TextField = memo(function TextField(props: TextFieldProps) {
  const { field, name, notesId, problems, write, check, readOnly } = useTextEdit(props)
  const { isMissing, isStale } = props
  return (
    <div className={classes.one}>
      <textarea
        {...field}
        rows={1}
        className={classes.text}
        data-missing={isMissing}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      <FieldNotes
        id={notesId}
        name={name}
        isMissing={isMissing}
        isStale={isStale}
        problems={problems}
        onCheck={readOnly ? null : check}
      />
    </div>
  )
})
