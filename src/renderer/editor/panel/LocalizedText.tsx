import { useCallback } from 'react'
import type { Localized } from '../../../shared/flow/flow.ts'
import { useEditorState } from '../EditorContext.ts'
import classes from './Fields.module.css'
import { LanguageMark } from './LanguageMark.tsx'
import { SpeechField } from './SpeechField.tsx'
import { useFlowField } from './speechFields.ts'
import { TextField } from './TextField.tsx'

type LocalizedTextProps = {
  readonly textKey: string
  readonly path: string
  readonly text: Localized | undefined
  /** What it is called, for each of its fields. */
  readonly label: string
  /** What stands above it, where its group does not say it. */
  readonly heading?: string
  /** Whether it has to be there in each language, or only once it is there in one. */
  readonly isNeeded?: boolean
  readonly look: 'speech' | 'plainSpeech' | 'text'
  readonly limit?: number
  /** In which languages it is shown, if not in all. */
  readonly only?: readonly string[]
}

const NONE: readonly string[] = []

/** A text in all languages of the flow, one below the other. */
export function LocalizedText(props: LocalizedTextProps) {
  const { textKey, path, text = {}, label, heading, isNeeded = true, look, limit, only } = props
  const languages = useFlowField('languages')
  const stale = useEditorState(useCallback(({ flow }) => flow.stale?.[textKey] ?? NONE, [textKey]))
  const isWanted = isNeeded || languages.some((language) => !isBlank(text[language]))
  return (
    <div className={classes.group} data-path={path}>
      {heading !== undefined && <span className={classes.label}>{heading}</span>}
      {(only ?? languages).map((language) => {
        const facts = { textKey, path, language, label, limit, text: text[language] ?? '' }
        const marks = { isMissing: isWanted && isBlank(text[language]), isStale: stale.includes(language) }
        const isLanguageShown = languages.length > 1
        if (look !== 'text') {
          const takesFields = look === 'speech'
          return (
            <SpeechField
              key={language}
              {...facts}
              {...marks}
              takesFields={takesFields}
              isLanguageShown={isLanguageShown}
            />
          )
        }
        return (
          <div key={language} className={classes.row} data-alone={!isLanguageShown}>
            {isLanguageShown && <LanguageMark language={language} />}
            <TextField {...facts} {...marks} />
          </div>
        )
      })}
    </div>
  )
}

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === ''
}
