import { useMemo } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import { maxLineCharacters } from '../../../shared/flow/check/limits.ts'
import { changeStep, removeSteps } from '../../../shared/flow/edit/editSteps.ts'
import { pasteSteps } from '../../../shared/flow/edit/pasteSteps.ts'
import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import { STEP_PARTS } from '../../../shared/flow/flow.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { CaptureChips } from './CaptureChips.tsx'
import { ChoiceList } from './ChoiceList.tsx'
import fields from './Fields.module.css'
import { HintAndPause } from './HintAndPause.tsx'
import { LocalizedText } from './LocalizedText.tsx'
import { PanelHead } from './PanelHead.tsx'
import { SelectField } from './SelectField.tsx'
import { StepEnd } from './StepEnd.tsx'
import { useStepField } from './speechFields.ts'
import { TrainerNote } from './TrainerNote.tsx'
import { WordingList } from './WordingList.tsx'

/** A step of the factual path. */
export function StepPanel({ id }: { readonly id: string }) {
  const spot = useMemo((): SpeechSpot & { kind: 'step' } => ({ kind: 'step', id }), [id])
  const path = `steps.${id}`
  return (
    <>
      <TitleAndPart id={id} />
      <WordingList spot={spot} path={`${path}.wordings`} limit={maxLineCharacters(null)} />
      <HintAndPause spot={spot} path={path} />
      <CaptureChips stepId={id} />
      <ChoiceList stepId={id} />
      <StepEnd stepId={id} />
      <TrainerNote stepId={id} />
      <StepActions id={id} />
    </>
  )
}

function TitleAndPart({ id }: { readonly id: string }) {
  const { t, i18n } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const title = useStepField(id, 'title')
  const part = useStepField(id, 'part') ?? 'clarify'
  const setPart = (value: string) => {
    const chosen = STEP_PARTS.find((each) => each === value)
    if (chosen === undefined) return
    editor.edit('changeStep', (flow) => changeStep(flow, id, (step) => ({ ...step, part: chosen })))
  }
  return (
    <>
      <PanelHead
        over={t('stepPanel.path')}
        title={inLanguage(title ?? {}, i18n.language) || t('stepPanel.untitled')}
        path={`steps.${id}`}
      />
      <div className={fields.group}>
        <LocalizedText
          textKey={`step.${id}.title`}
          path={`steps.${id}.title`}
          text={title}
          label={t('stepPanel.title')}
          heading={t('stepPanel.title')}
          look="text"
        />
        <SelectField
          label={t('stepPanel.part')}
          options={STEP_PARTS.map((value) => ({ value, label: t(`flowWords.part.${value}`) }))}
          value={part}
          path={`steps.${id}.part`}
          disabled={readOnly}
          onChange={setPart}
        />
      </div>
    </>
  )
}

function StepActions({ id }: { readonly id: string }) {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  if (readOnly) return null
  const duplicate = () => {
    const copied = editor.state.flow.steps.filter((step) => step.id === id)
    const { flow, stepIds } = pasteSteps(editor.state.flow, copied, editor.makeKey)
    editor.edit('pasteSteps', () => flow)
    if (stepIds[0] !== undefined) editor.show({ kind: 'step', id: stepIds[0] })
  }
  return (
    <div className={fields.pair}>
      <Button onPress={duplicate}>{t('stepPanel.duplicate')}</Button>
      <Button onPress={() => editor.edit('removeSteps', (flow) => removeSteps(flow, new Set([id])))}>
        {t('stepPanel.removeStep')}
      </Button>
    </div>
  )
}
