import { CAPTURES_AT_START } from '../../../shared/call/callState.ts'
import { inLanguage } from '../../../shared/call/line.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { Preset } from '../../../shared/simulate/prepareCall.ts'
import { nameOfField } from '../../ui/stored/storedNames.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useSpotName } from '../useSpotName.ts'
import { ChoiceField } from './ChoiceField.tsx'
import classes from './PresetDialog.module.css'

type PresetFieldsProps = {
  readonly flow: Flow
  readonly preset: Preset
  readonly onPreset: (preset: Preset) => void
}

const MOST_INSULTS = 9
const MOST_WARNINGS = 3

/** Where a call is to begin, and what is to have happened before. */
export function PresetFields({ flow, preset, onPreset }: PresetFieldsProps) {
  const { t } = useTexts()
  const nameSpot = useSpotName()
  const change = (part: Partial<Preset>) => onPreset({ ...preset, ...part })
  return (
    <div className={classes.fields}>
      <ChoiceField
        label={t('simulator.step')}
        options={flow.steps.map(({ id }) => ({ value: id, label: nameSpot(flow, { kind: 'step', id }) }))}
        value={preset.stepId}
        onChange={(stepId) => change({ stepId })}
      />
      <ChoiceField
        label={t('call.spokenLanguage')}
        options={flow.languages.map((value) => ({ value, label: value.toUpperCase() }))}
        value={preset.language}
        onChange={(language) => change({ language })}
      />
      <ChoiceField
        label={t('simulator.insults')}
        options={numbersTo(MOST_INSULTS)}
        value={String(preset.insults)}
        onChange={(insults) => change({ insults: Number(insults) })}
      />
      <ChoiceField
        label={t('simulator.warnings')}
        options={numbersTo(MOST_WARNINGS)}
        value={String(preset.warnings)}
        onChange={(warnings) => change({ warnings: Number(warnings) })}
      />
      <CaptureFields flow={flow} preset={preset} onPreset={onPreset} />
    </div>
  )
}

function CaptureFields({ flow, preset, onPreset }: PresetFieldsProps) {
  const { t, i18n } = useTexts()
  const declared = flow.captures.map(({ name, label }) => ({ name, label: inLanguage(label, i18n.language) }))
  const atStart = CAPTURES_AT_START.filter((name) => !declared.some((each) => each.name === name))
  const fields = [...atStart.map((name) => ({ name, label: nameOfField(t, name) })), ...declared]
  return fields.map(({ name, label }) => (
    <label key={name} className={classes.field}>
      {label}
      <input
        maxLength={1000}
        value={preset.captures[name] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onPreset({ ...preset, captures: { ...preset.captures, [name]: value } })
        }
      />
    </label>
  ))
}

function numbersTo(most: number) {
  return Array.from({ length: most + 1 }, (_, number) => ({ value: String(number), label: String(number) }))
}
