import { WORDS_HEARD } from '../../../shared/call/callState.ts'
import { inLanguage } from '../../../shared/call/line.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './SpeechField.module.css'
import { useFlowField } from './speechFields.ts'

type SpeechToolsProps = {
  readonly name: string
  readonly takesFields: boolean
  readonly onBind: () => void
  readonly onInsert: (field: string) => void
}

/** What can be done with the words of a line; there while the line is being written. */
export function SpeechTools({ name, takesFields, onBind, onInsert }: SpeechToolsProps) {
  const { t, i18n } = useTexts()
  const captures = useFlowField('captures')
  const hasWordsHeard = captures.some((capture) => capture.name === WORDS_HEARD)
  return (
    <div className={classes.tools}>
      <button
        type="button"
        title={t('stepPanel.bindHint')}
        aria-label={`${t('stepPanel.bind')}, ${name}`}
        onClick={onBind}
      >
        <u>{t('stepPanel.bind')}</u>
      </button>
      {takesFields && (
        <select
          value=""
          aria-label={t('stepPanel.insertFieldNamed', { name })}
          onChange={({ currentTarget }) => onInsert(currentTarget.value)}
        >
          <option value="">{t('stepPanel.insertField')}</option>
          {captures.map((capture) => (
            <option key={capture.name} value={capture.name}>
              {inLanguage(capture.label, i18n.language) || capture.name}
            </option>
          ))}
          {!hasWordsHeard && <option value={WORDS_HEARD}>{t('stepPanel.wordsHeard')}</option>}
        </select>
      )}
    </div>
  )
}
