import { diffPolicies } from '../../shared/policy/diffPolicies.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './PolicyDiff.module.css'
import { fieldText, fieldTitle } from './policyWords.ts'

/** In which sentences two versions of the rules differ. */
export function PolicyDiff({ before, after }: { readonly before: Policy; readonly after: Policy }) {
  const { t, i18n } = useTexts()
  const fields = diffPolicies(before, after)
  if (fields.length === 0) return <p className={classes.same}>{t('policy.history.same')}</p>
  return (
    <ul className={classes.diff}>
      {fields.map((field) => (
        <li key={field}>
          <strong>{fieldTitle(t, field)}</strong>
          <p className={classes.before}>
            <span className={classes.which}>{t('policy.history.was')}</span>
            {fieldText(t, i18n.language, before, field)}
          </p>
          <p>
            <span className={classes.which}>{t('policy.history.is')}</span>
            {fieldText(t, i18n.language, after, field)}
          </p>
        </li>
      ))}
    </ul>
  )
}
