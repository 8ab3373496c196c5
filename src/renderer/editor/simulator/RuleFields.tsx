import type { LadderPolicy } from '../../../shared/policy/policy.ts'
import { SwitchField } from '../../ui/SwitchField.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { rungText } from '../../ui/textKeys.ts'
import { ChoiceField } from './ChoiceField.tsx'
import classes from './PresetDialog.module.css'

type RuleFieldsProps = { readonly rules: LadderPolicy; readonly onRules: (rules: LadderPolicy) => void }

const COUNTS = [
  { field: 'overlook', from: 0, to: 3 },
  { field: 'requests', from: 1, to: 2 },
  { field: 'warnings', from: 0, to: 3 },
  { field: 'apologyLowersBy', from: 0, to: 5 },
] as const
const SWITCHES = ['restate', 'threatEndsCall', 'callbackAfterEnd'] as const
const SEVERE_STARTS = ['requestRespect', 'warn'] as const

/** The ladder's rules for one call that is tried out. */
export function RuleFields({ rules, onRules }: RuleFieldsProps) {
  const { t } = useTexts()
  return (
    <div className={classes.fields}>
      {COUNTS.map(({ field, from, to }) => (
        <ChoiceField
          key={field}
          label={t(`rules.${field}`)}
          options={Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).map((value) => ({
            value,
            label: value,
          }))}
          value={String(rules[field])}
          onChange={(value) => onRules({ ...rules, [field]: Number(value) })}
        />
      ))}
      <ChoiceField
        label={t('rules.severeStartsAt')}
        options={SEVERE_STARTS.map((value) => ({ value, label: t(rungText(value)) }))}
        value={rules.severeStartsAt}
        onChange={(value) =>
          onRules({ ...rules, severeStartsAt: SEVERE_STARTS.find((each) => each === value) ?? 'requestRespect' })
        }
      />
      {SWITCHES.map((field) => (
        <div key={field} className={classes.switch}>
          <span aria-hidden="true">{t(`rules.${field}`)}</span>
          <SwitchField
            label={t(`rules.${field}`)}
            on={rules[field]}
            onChange={(on) => onRules({ ...rules, [field]: on })}
          />
        </div>
      ))}
    </div>
  )
}
