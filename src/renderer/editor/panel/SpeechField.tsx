import { type KeyboardEvent, memo, useLayoutEffect, useRef } from 'react'
import { asSpoken } from '../../../shared/flow/check/asSpoken.ts'
import { insertVariable, type TextRange, toggleBinding } from '../../../shared/flow/edit/bindWords.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { FieldNotes } from './FieldNotes.tsx'
import { LanguageMark } from './LanguageMark.tsx'
import { MarkedText } from './MarkedText.tsx'
import classes from './SpeechField.module.css'
import { SpeechTools } from './SpeechTools.tsx'
import { type TextFieldProps, useTextEdit } from './useTextEdit.ts'

type SpeechFieldProps = TextFieldProps & {
  /** The form for when a field is missing has no fields itself. */
  readonly takesFields: boolean
  /** With one language alone nobody has to be told which one it is. */
  readonly isLanguageShown: boolean
}

/** A line to say aloud, in one language: it grows with its words, and shows which of them bind. */
export const SpeechField = memo(function SpeechField(props: SpeechFieldProps) {
  const { field, name, notesId, problems, write, check, readOnly } = useTextEdit(props)
  const { language, text, limit, isMissing, isStale, takesFields, isLanguageShown } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const change = useRangeEdit(area, text, write)
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key.toLowerCase() !== 'b' || !(press.ctrlKey || press.metaKey) || press.altKey || readOnly) return
    press.preventDefault()
    change(toggleBinding)
  }
  return (
    <div className={classes.one}>
      <div className={classes.box}>
        <div className={classes.bar}>
          {isLanguageShown && <LanguageMark language={language} />}
          {!readOnly && (
            <SpeechTools
              name={name}
              takesFields={takesFields}
              onBind={() => change(toggleBinding)}
              onInsert={(inserted) => change((range) => insertVariable(range, inserted))}
            />
          )}
          {limit !== undefined && <Count count={asSpoken(text).length} limit={limit} />}
        </div>
        <div className={classes.speech}>
          <MarkedText text={text} language={language} />
          <textarea
            {...field}
            ref={area}
            rows={1}
            className={classes.area}
            data-missing={isMissing}
            onKeyDown={onKeyDown}
            onChange={({ currentTarget }) => write(currentTarget.value)}
          />
        </div>
      </div>
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

function Count({ count, limit }: { readonly count: number; readonly limit: number }) {
  const { t } = useTexts()
  const isOver = count > limit
  return (
    <span className={classes.count} data-over={isOver}>
      {t('stepPanel.characters', { count, limit })}
      <span className="visuallyHidden"> {t('stepPanel.charactersUnit')}</span>
    </span>
  )
}

/** Edits what is selected in a field, and selects the outcome once it stands there. */
function useRangeEdit(
  area: { readonly current: HTMLTextAreaElement | null },
  text: string,
  write: (text: string) => void,
): (edit: (range: TextRange) => TextRange) => void {
  const pending = useRef<TextRange | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection is set once the written text stands in the field
  useLayoutEffect(() => {
    if (pending.current === null || area.current === null) return
    area.current.focus()
    area.current.setSelectionRange(pending.current.start, pending.current.end)
    pending.current = null
  }, [text])
  return (edit) => {
    if (area.current === null) return
    const { selectionStart: start, selectionEnd: end } = area.current
    const edited = edit({ text, start, end })
    area.current.focus()
    if (edited.text === text) return
    pending.current = edited
    write(edited.text)
  }
}
