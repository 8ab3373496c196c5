import type { FlowChoice } from '../../shared/review/insights/insights.ts'
import { DayField } from '../ui/DayField.tsx'
import { SpanFields } from '../ui/SpanFields.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { COMPARISONS, type InsightsView } from './insightsView.ts'
import classes from './PeriodBar.module.css'
import { useFlowName } from './useFlowNames.ts'

type PeriodBarProps = {
  readonly view: InsightsView
  readonly flows: readonly FlowChoice[]
  readonly isTooShort: boolean
  readonly onChange: (part: Partial<InsightsView>) => void
}

const COMPARISON_TEXT = {
  before: 'insights.period.compareBefore',
  custom: 'insights.period.compareCustom',
  none: 'insights.period.compareNone',
} as const

/** Which days and which flow the figures are of, and what they are compared with. */
export function PeriodBar({ view, flows, isTooShort, onChange }: PeriodBarProps) {
  const { t } = useTexts()
  const flowName = useFlowName()
  return (
    <div className={classes.bar}>
      <SpanFields value={view} onChange={onChange} />
      <Choice
        label={t('insights.period.flow')}
        value={view.flowVersionId ?? ''}
        options={[
          { value: '', label: t('insights.period.allFlows') },
          ...flows.map((flow) => ({ value: flow.flowVersionId, label: flowName(flow) })),
        ]}
        onChange={(id) => onChange({ flowVersionId: id === '' ? null : id })}
      />
      <Choice
        label={t('insights.period.compare')}
        value={view.comparison}
        options={COMPARISONS.map((value) => ({ value, label: t(COMPARISON_TEXT[value]) }))}
        onChange={(value) => onChange({ comparison: COMPARISONS.find((each) => each === value) ?? 'before' })}
      />
      {view.comparison === 'custom' && (
        <DayField
          label={t('insights.period.compareFrom')}
          value={view.compareFrom}
          onChange={(compareFrom) => onChange({ compareFrom })}
        />
      )}
      {isTooShort && (
        <p className={classes.problem} role="alert">
          {t('insights.period.tooShort')}
        </p>
      )}
    </div>
  )
}

type FieldProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

type ChoiceProps = FieldProps & { readonly options: readonly { readonly value: string; readonly label: string }[] }

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className={classes.field}>
      <span className="visuallyHidden">{label}</span>
      <select className={classes.input} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
