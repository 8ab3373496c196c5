import { repetitionsOf } from '../../../shared/ladder/positions.ts'
import type { Rung } from '../../../shared/ladder/rung.ts'
import type { LadderPolicy } from '../../../shared/policy/policy.ts'
import { usePolicy } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { rungText } from '../../ui/textKeys.ts'
import { useEditorSession } from '../EditorContext.ts'
import classes from './AfterRow.module.css'
import { AfterRow } from './AfterRow.tsx'
import { nextRung } from './nextRung.ts'
import { Section } from './Section.tsx'

/** What comes after a step of the ladder: the ways back to the matter, and what the rules make of the next insult. */
export function AfterRung({ rung }: { readonly rung: Rung }) {
  const { t } = useTexts()
  const policy = usePolicy().data?.policy ?? null
  if (rung === 'endCall') {
    return (
      <Section title={t('stepPanel.after.title')}>
        <ul className={classes.rows}>
          <AfterRow heard={t('stepPanel.after.said')}>{t('stepPanel.after.wrapUp')}</AfterRow>
        </ul>
        <p className={classes.rules}>{t('stepPanel.after.calm')}</p>
      </Section>
    )
  }
  return (
    <Section title={t('stepPanel.after.title')}>
      {policy !== null && repetitionsOf(policy, rung) === 0 && (
        <p className={classes.rules}>{t('stepPanel.after.leftOut')}</p>
      )}
      <ul className={classes.rows}>
        <ToReaction reaction="calmed" />
        <ToReaction reaction="apologised" />
        <AfterInsult rung={rung} policy={policy} />
      </ul>
    </Section>
  )
}

function ToReaction({ reaction }: { readonly reaction: 'calmed' | 'apologised' }) {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  const bridge = t(`call.bridge.${reaction}`)
  return (
    <AfterRow heard={t(`reaction.${reaction}`)}>
      <Button
        kind="quiet"
        name={t('stepPanel.showStepNamed', { title: bridge })}
        onPress={() => editor.show({ kind: 'reaction', id: reaction })}
      >
        {bridge}
      </Button>
    </AfterRow>
  )
}

function AfterInsult({ rung, policy }: { readonly rung: Rung; readonly policy: LadderPolicy | null }) {
  const { t } = useTexts()
  const next = policy === null ? null : nextRung(policy, rung)
  return (
    <AfterRow heard={t('reaction.insulted')}>
      {next === null && t('stepPanel.after.nextRung')}
      {next?.repeats === 0 && <strong>{t(rungText(next.rung))}</strong>}
      {next !== null &&
        next.repeats > 0 &&
        t('stepPanel.after.again', { count: next.repeats, rung: t(rungText(next.rung)) })}{' '}
      <span className={classes.rules}>{t('stepPanel.after.onRules')}</span>
    </AfterRow>
  )
}
