import { INVARIANT_OF } from '../../../shared/flow/prove/breach.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { BreachItem } from './BreachItem.tsx'
import classes from './ProofView.module.css'
import type { Proved } from './proved.ts'

/** What always holds, in the order in which the product promises it. Some of it no flow can break. */
const INVARIANTS = [
  { number: 1, isOfFlow: true },
  { number: 2, isOfFlow: false },
  { number: 3, isOfFlow: true },
  { number: 4, isOfFlow: false },
  { number: 5, isOfFlow: false },
  { number: 6, isOfFlow: true },
] as const

/** For each promise whether it holds, and where not, the shortest call that breaks it. */
export function InvariantList({ flow, policy, report }: Proved) {
  const { t } = useTexts()
  const { breaches, complete, hasMore } = report
  return (
    <section aria-labelledby="proof-invariants" className={classes.part}>
      <Heading id="proof-invariants">{t('proof.invariants')}</Heading>
      {!complete && <p className={classes.caution}>{t('proof.incomplete')}</p>}
      <ol className={classes.list}>
        {INVARIANTS.map(({ number, isOfFlow }) => {
          const broken = breaches.filter(({ code }) => INVARIANT_OF[code] === number)
          return (
            <li key={number} className={classes.item}>
              <div className={classes.head}>
                <span className={classes.promise}>{t(`proof.promise.${number}`)}</span>
                <Verdict count={broken.length} isOfFlow={isOfFlow} complete={complete} />
              </div>
              {broken.length > 0 && (
                <ul className={classes.list}>
                  {broken.map((breach) => (
                    <BreachItem
                      key={[breach.code, breach.stepId, breach.lineKey, breach.language].join('|')}
                      flow={flow}
                      policy={policy}
                      breach={breach}
                    />
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
      {hasMore && <p className={classes.caution}>{t('proof.hasMore')}</p>}
    </section>
  )
}

type VerdictProps = { readonly count: number; readonly isOfFlow: boolean; readonly complete: boolean }

function Verdict({ count, isOfFlow, complete }: VerdictProps) {
  const { t } = useTexts()
  if (count > 0) return <Badge tone="brick">{t('proof.broken', { count })}</Badge>
  if (!isOfFlow) return <Badge tone="plain">{t('proof.always')}</Badge>
  return <Badge tone={complete ? 'teal' : 'amber'}>{t(complete ? 'proof.holds' : 'proof.nothingFound')}</Badge>
}
