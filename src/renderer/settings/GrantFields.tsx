import { inLanguage } from '../../shared/call/line.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { formatEuro } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './GrantFields.module.css'
import { LocalizedFields } from './LocalizedFields.tsx'
import rules from './RulesScreen.module.css'
import { SettingRow } from './SettingRow.tsx'

type GrantFieldsProps = { readonly grant: Policy['grant']; readonly onChange: (grant: Policy['grant']) => void }

/** What one person may grant alone, and who decides beyond it. */
export function GrantFields({ grant, onChange }: GrantFieldsProps) {
  const { t, i18n } = useTexts()
  const amount = formatEuro(grant.amountEuro, i18n.language)
  const approver = inLanguage(grant.approver, i18n.language)
  return (
    <section className={rules.card}>
      <SettingRow title={t('rules.grant')} text={t('rules.amountText', { amount, approver })}>
        <label className={classes.amount}>
          {t('rules.amount')}
          <input
            type="number"
            min={0}
            max={1_000_000}
            step="any"
            value={grant.amountEuro}
            onChange={({ currentTarget: { valueAsNumber } }) =>
              Number.isFinite(valueAsNumber) &&
              onChange({ ...grant, amountEuro: Math.min(1_000_000, Math.max(0, valueAsNumber)) })
            }
          />
        </label>
      </SettingRow>
      <LocalizedFields
        label={t('rules.approver')}
        rows={1}
        value={grant.approver}
        onChange={(value) => onChange({ ...grant, approver: value })}
      />
    </section>
  )
}
