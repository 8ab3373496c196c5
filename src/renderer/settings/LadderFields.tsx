import type { LadderPolicy, Policy } from '../../shared/policy/policy.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { SwitchField } from '../ui/SwitchField.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { rungText } from '../ui/textKeys.ts'
import classes from './RulesScreen.module.css'
import { SettingRow } from './SettingRow.tsx'

type LadderFieldsProps = { readonly draft: Policy; readonly onChange: (part: Partial<LadderPolicy>) => void }

/** How the ladder is climbed: each value with a sentence that says what it does. */
export function LadderFields({ draft, onChange }: LadderFieldsProps) {
  const { t } = useTexts()
  const { overlook, restate, requests, warnings, severeStartsAt, threatEndsCall, apologyLowersBy, callbackAfterEnd } =
    draft
  return (
    <section className={classes.card}>
      <Count
        title={t('rules.overlook')}
        text={t('rules.overlookText', { count: overlook })}
        from={0}
        to={3}
        value={overlook}
        onChange={(value) => onChange({ overlook: value })}
      />
      <Toggle
        title={t('rules.restate')}
        text={t(restate ? 'rules.restateText_on' : 'rules.restateText_off')}
        on={restate}
        onChange={(on) => onChange({ restate: on })}
      />
      <Count
        title={t('rules.requests')}
        text={t('rules.requestsText', { count: requests })}
        from={1}
        to={2}
        value={requests}
        onChange={(value) => onChange({ requests: value })}
      />
      <Count
        title={t('rules.warnings')}
        text={t('rules.warningsText', { count: warnings })}
        from={0}
        to={3}
        value={warnings}
        onChange={(value) => onChange({ warnings: value })}
      />
      <SettingRow title={t('rules.severeStartsAt')} text={t(`rules.severeText_${severeStartsAt}`)}>
        <Segmented
          label={t('rules.severeStartsAt')}
          options={(['requestRespect', 'warn'] as const).map((value) => ({ value, label: t(rungText(value)) }))}
          value={severeStartsAt}
          onChange={(value) => onChange({ severeStartsAt: value })}
        />
      </SettingRow>
      <Toggle
        title={t('rules.threatEndsCall')}
        text={t(threatEndsCall ? 'rules.threatText_on' : 'rules.threatText_off')}
        on={threatEndsCall}
        onChange={(on) => onChange({ threatEndsCall: on })}
      />
      <Count
        title={t('rules.apologyLowersBy')}
        text={t('rules.apologyText', { count: apologyLowersBy })}
        from={0}
        to={5}
        value={apologyLowersBy}
        onChange={(value) => onChange({ apologyLowersBy: value })}
      />
      <Toggle
        title={t('rules.callbackAfterEnd')}
        text={t(callbackAfterEnd ? 'rules.callbackText_on' : 'rules.callbackText_off')}
        on={callbackAfterEnd}
        onChange={(on) => onChange({ callbackAfterEnd: on })}
      />
    </section>
  )
}

type FieldProps = { readonly title: string; readonly text: string }
type CountProps = FieldProps & {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly onChange: (value: number) => void
}

function Count({ title, text, from, to, value, onChange }: CountProps) {
  const options = Array.from({ length: to - from + 1 }, (_, index) => ({
    value: from + index,
    label: String(from + index),
  }))
  return (
    <SettingRow title={title} text={text}>
      <Segmented label={title} options={options} value={value} onChange={onChange} />
    </SettingRow>
  )
}

function Toggle({
  title,
  text,
  on,
  onChange,
}: FieldProps & { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <SettingRow title={title} text={text}>
      <SwitchField label={title} on={on} onChange={onChange} />
    </SettingRow>
  )
}
