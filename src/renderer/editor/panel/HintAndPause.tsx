import { MAX_HINT_CHARACTERS } from '../../../shared/flow/check/limits.ts'
import { setPause } from '../../../shared/flow/edit/setPause.ts'
import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { LocalizedText } from './LocalizedText.tsx'
import { Section } from './Section.tsx'
import { SelectField } from './SelectField.tsx'
import { useSpeechField } from './speechFields.ts'

type HintAndPauseProps = { readonly spot: Exclude<SpeechSpot, { readonly kind: 'threat' }>; readonly path: string }

const LONGEST_PAUSE = 10

/** The one short imperative for the agent, and the silence to keep after the line. */
export function HintAndPause({ spot, path }: HintAndPauseProps) {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const hint = useSpeechField(spot, 'hint')
  const pauseSeconds = useSpeechField(spot, 'pauseSeconds')
  const pauses = Array.from({ length: LONGEST_PAUSE }, (_, index) => ({
    value: String(index + 1),
    label: t('stepPanel.seconds', { count: index + 1 }),
  }))
  return (
    <Section title={t('stepPanel.hint')}>
      <LocalizedText
        textKey={`${spot.kind}.${spot.id}.hint`}
        path={`${path}.hint`}
        text={hint}
        label={t('stepPanel.hint')}
        isNeeded={false}
        look="text"
        limit={MAX_HINT_CHARACTERS}
      />
      <SelectField
        label={t('stepPanel.pause')}
        options={[{ value: '', label: t('stepPanel.noPause') }, ...pauses]}
        value={pauseSeconds === undefined ? '' : String(pauseSeconds)}
        path={`${path}.pauseSeconds`}
        disabled={readOnly}
        onChange={(value) =>
          editor.edit('changeSpeech', (flow) => setPause(flow, spot, value === '' ? undefined : Number(value)))
        }
      />
    </Section>
  )
}
