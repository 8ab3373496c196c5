import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { setText } from '../../../shared/flow/edit/editTexts.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import type { CellHere } from './cellHere.ts'
import classes from './LineRow.module.css'
import { isTextRow, type ListRow, type TextRow } from './listRow.ts'

type TextCellProps = {
  readonly row: ListRow
  readonly language: string
  readonly label: string
  readonly isMissing: boolean
  readonly isStale: boolean
  readonly isEditing: boolean
  readonly here: CellHere
  /** Done with writing, as the focus has gone elsewhere. */
  readonly onStop: () => void
  /** Done with writing: on in the same row by so many cells. */
  readonly onLeave: (by: -1 | 0 | 1) => void
}

/** A text in one language: read, or written in. */
export function TextCell({
  row,
  language,
  label,
  isMissing,
  isStale,
  isEditing,
  here,
  onStop,
  onLeave,
}: TextCellProps) {
  const { t } = useTexts()
  if (!isTextRow(row)) return <td className={classes.text} {...here} />
  if (isEditing) {
    return (
      <td className={classes.text} data-editing="true">
        <TextField row={row} language={language} label={label} onStop={onStop} onLeave={onLeave} />
      </td>
    )
  }
  const text = row.text[language] ?? ''
  const isLine = row.kind === 'wording' || row.kind === 'plain'
  return (
    <td className={classes.text} data-line={isLine} lang={text === '' ? undefined : language} {...here}>
      {text}
      {text === '' && <span className={classes.missing}>{t(isMissing ? 'lines.missing' : 'lines.notNeeded')}</span>}
      {isStale && <span className={classes.stale}>{t('lines.stale')}</span>}
    </td>
  )
}

type TextFieldProps = Pick<TextCellProps, 'language' | 'label' | 'onStop' | 'onLeave'> & { readonly row: TextRow }

/** Writes as keys come, as the panel does; Escape brings back what stood there before. */
function TextField({ row, language, label, onStop, onLeave }: TextFieldProps) {
  const { editor } = useEditorSession()
  const field = useRef<HTMLTextAreaElement>(null)
  const before = useRef<Flow>(editor.state.flow)
  const fieldName = `${row.id}.${language}`
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const onKeyDown = (press: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, altKey } = press
    if (key === 'Escape') editor.edit('write', () => before.current, fieldName)
    const isDone = key === 'Escape' || key === 'Tab' || (key === 'Enter' && !ctrlKey && !altKey)
    if (!isDone) return
    press.preventDefault()
    press.stopPropagation()
    onLeave(key === 'Tab' ? (shiftKey ? -1 : 1) : 0)
  }
  return (
    <textarea
      ref={field}
      className={classes.field}
      aria-label={label}
      lang={language}
      rows={1}
      value={row.text[language] ?? ''}
      onKeyDown={onKeyDown}
      // Where the window as a whole loses the focus, the field keeps its place.
      onBlur={({ target }) => target !== document.activeElement && onStop()}
      onChange={({ target }) => {
        // A line is one line: what is pasted with breaks is one sentence after the other.
        const text = target.value.replace(/[\r\n\t]+/g, ' ')
        editor.edit('write', (flow) => setText(flow, { key: row.id, language, text }), fieldName)
      }}
    />
  )
}
