import { explainPolicy } from '../../shared/policy/explainPolicy.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './PolicyMeaning.module.css'
import { sayPolicy } from './policyWords.ts'

/** What a draft means as a whole, in sentences that follow every change. */
export function PolicyMeaning({ policy }: { readonly policy: Policy }) {
  const { t, i18n } = useTexts()
  return (
    <section className={classes.meaning} aria-labelledby="policyMeaning">
      <Heading id="policyMeaning">{t('policy.meaning')}</Heading>
      <ul className={classes.sentences}>
        {explainPolicy(policy).map((sentence) => (
          <li key={sentence.about}>{sayPolicy(t, i18n.language, policy, sentence)}</li>
        ))}
      </ul>
    </section>
  )
}
