import { Fragment } from 'react'
import type { CallListItem } from '../../../shared/ipc/answers.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { causeText, rungText } from '../../ui/textKeys.ts'
import { useDuration } from '../useDuration.ts'
import classes from './Summary.module.css'

/** What lists know of a call, in words. */
export function Facts({ item }: { readonly item: CallListItem }) {
  const facts = useFacts(item)
  const { t } = useTexts()
  const { strikes, warningsShown, overrides } = item
  const counts = [
    strikes > 0 && t('review.strikes', { count: strikes }),
    warningsShown > 0 && t('review.warnings', { count: warningsShown }),
    overrides > 0 && t('review.overrides', { count: overrides }),
  ].filter((each) => each !== false)
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {counts.length > 0 && <p>{counts.join(' · ')}</p>}
    </>
  )
}

type Fact = readonly [name: string, value: string]

function useFacts({ highestRung, startedAtMs, endedAtMs, causes, stillCustomer }: CallListItem): readonly Fact[] {
  const { t } = useTexts()
  const duration = useDuration()
  const facts: Fact[] = [[t('review.highest'), highestRung === null ? t('review.none') : t(rungText(highestRung))]]
  if (endedAtMs !== null) facts.push([t('review.duration'), duration(endedAtMs - startedAtMs)])
  if (causes.length > 0) facts.push([t('wrapUp.causes'), causes.map(nameOf).join(', ')])
  if (stillCustomer !== null) {
    facts.push([t('callView.stillCustomer'), t('callView.estimate', { answer: t(`wrapUp.${stillCustomer}`) })])
  }
  return facts

  function nameOf(cause: string): string {
    const key = causeText(cause)
    return key === null ? cause : t(key)
  }
}
