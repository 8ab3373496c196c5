import { DayField } from './DayField.tsx'
import { Segmented } from './Segmented.tsx'
import classes from './SpanFields.module.css'
import { SPANS, type SpanChoice } from './spans.ts'
import { useTexts } from './TextsProvider.tsx'

type SpanFieldsProps = { readonly value: SpanChoice; readonly onChange: (part: Partial<SpanChoice>) => void }

/** Which days figures are of. */
export function SpanFields({ value, onChange }: SpanFieldsProps) {
  const { t } = useTexts()
  return (
    <>
      <div className={classes.span}>
        <Segmented
          label={t('insights.period.label')}
          options={SPANS.map((span) => ({ value: span, label: t(`insights.period.${span}`) }))}
          value={value.span}
          onChange={(span) => onChange({ span })}
        />
      </div>
      {value.span === 'custom' && (
        <>
          <DayField label={t('insights.period.from')} value={value.from} onChange={(from) => onChange({ from })} />
          <DayField label={t('insights.period.to')} value={value.to} onChange={(to) => onChange({ to })} />
        </>
      )}
    </>
  )
}
