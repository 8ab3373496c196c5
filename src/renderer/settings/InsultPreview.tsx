import { moveOnLadder, startOfLadder } from '../../shared/ladder/ladder.ts'
import { getPosition, type Position } from '../../shared/ladder/positions.ts'
import type { LadderPolicy, Policy } from '../../shared/policy/policy.ts'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { rungText } from '../ui/textKeys.ts'
import classes from './InsultPreview.module.css'

const INSULTS = 5

/** What five insults in a row would do under these rules: the rules at work, before they are saved. */
export function InsultPreview({ policy }: { readonly policy: Policy }) {
  const { t } = useTexts()
  return (
    <section className={classes.preview}>
      <Heading>{t('rules.inShort')}</Heading>
      <ol className={classes.steps}>
        {previewInsults(policy).map(({ rung, repetition, of }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the n-th insult
          <li key={index}>
            {t(rungText(rung))}
            {of > 1 && ` ${repetition}/${of}`}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The rungs shown by insults in a row, up to the goodbye. */
function previewInsults(policy: LadderPolicy): readonly Position[] {
  const shown: Position[] = []
  let ladder = startOfLadder
  while (shown.length < INSULTS) {
    const next = moveOnLadder(policy, ladder, { type: 'caller.insulted' })
    if (!next.ok || next.value.shownPosition === null) break
    ladder = next.value
    shown.push(getPosition(policy, next.value.shownPosition))
  }
  return shown
}
