import { useCallback, useId } from 'react'
import { markChecked, setText } from '../../../shared/flow/edit/editTexts.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { useFieldProblems } from './useFieldProblems.ts'
import { useLanguageName } from './useLanguageName.ts'

/**
 * A text of the flow in one language: under a stable key (`textKeys.ts`) it is written and its translations are known, by
 * the path problems find its field.
 */
export type TextFieldProps = {
  readonly textKey: string
  readonly path: string
  readonly language: string
  readonly text: string
  /** What the field is called beside its language. */
  readonly label: string
  /** Something should stand here and does not. */
  readonly isMissing: boolean
  /** The original has changed since this was translated. */
  readonly isStale: boolean
  /** How long it may be, where that is said. */
  readonly limit?: number | undefined
}

/** What is told by the marks beside a field, and not again in words below it. */
const MARKED = new Set(['missingLanguage', 'emptyWording', 'plainFormMissing', 'staleTranslation'])

/** What the field of a text needs: its name, its problems, and how it is written. */
export function useTextEdit({ textKey, path, language, text, label, isMissing }: TextFieldProps) {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const nameOf = useLanguageName()
  const found = useFieldProblems(`${path}.${language}`)
  const problems = found.filter(({ code }) => !MARKED.has(code))
  const notesId = useId()
  const name = t('stepPanel.textIn', { text: label, language: nameOf(language) })
  const write = useCallback(
    (typed: string) => {
      const change = { key: textKey, language, text: typed.replace(/\s*\n\s*/g, ' ') }
      editor.edit('write', (flow) => setText(flow, change), `${textKey}.${language}`)
    },
    [editor, textKey, language],
  )
  const check = useCallback(
    () => editor.edit('markChecked', (flow) => markChecked(flow, textKey, language)),
    [editor, textKey, language],
  )
  const field = {
    value: text,
    lang: language,
    readOnly,
    maxLength: 1000,
    'aria-label': name,
    'aria-describedby': notesId,
    'aria-invalid': isMissing || problems.some(({ severity }) => severity !== 'hint') || undefined,
    'data-path': `${path}.${language}`,
    'data-key': `${textKey}.${language}`,
  } as const
  return { field, name, notesId, problems, write, check, readOnly }
}
