import { useContext } from 'react'
import type { CallState } from '../../../shared/call/callState.ts'
import type { Script } from '../../../shared/call/script.ts'
import { nextConsequence } from '../../../shared/ladder/consequence.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { SingleKeysContext } from '../../ui/keys/SingleKeysContext.ts'
import { LadderList } from '../../ui/LadderList.tsx'
import { listLadderItems } from '../../ui/ladderItems.ts'
import { Speech } from '../../ui/Speech.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { rungText } from '../../ui/textKeys.ts'
import type { Transcript, TranscriptEntry } from './buildTranscript.ts'
import classes from './ReplayCard.module.css'
import panel from './SidePanel.module.css'
import type { Replay } from './useReplay.ts'

type ReplayCardProps = { readonly transcript: Transcript; readonly replay: Replay }

/** The call as it stood at the chosen step: the line on screen, the ladder, and what the next insult would have done. */
export function ReplayCard({ transcript: { entries, script }, replay }: ReplayCardProps) {
  const { t } = useTexts()
  const entry = entries[replay.chosen]
  if (entry === undefined) return null
  const { state } = entry
  const onPath = state.endedBy === null && state.ladder.shownPosition === null
  return (
    <section className={panel.card} aria-label={t('callView.replay')}>
      <Steps replay={replay} />
      <OnScreen entry={entry} />
      <LadderList items={listLadderItems(script, state)} onPath={onPath} />
      <NextInsult script={script} state={state} />
    </section>
  )
}

function Steps({ replay: { chosen, count, choose } }: { readonly replay: Replay }) {
  const { t } = useTexts()
  const singleKeys = useContext(SingleKeysContext)
  return (
    <div className={classes.steps}>
      <Button name={t('callView.previous')} disabled={chosen === 0} onPress={() => choose(chosen - 1)}>
        ↑
      </Button>
      <div className={classes.where}>
        <b aria-live="polite">{t('callView.step', { number: chosen + 1, count })}</b>
        <small>{t(singleKeys ? 'callView.keys' : 'callView.keysNoLetters')}</small>
      </div>
      <Button name={t('callView.next')} disabled={chosen === count - 1} onPress={() => choose(chosen + 1)}>
        ↓
      </Button>
    </div>
  )
}

function OnScreen({ entry: { onScreen, state } }: { readonly entry: TranscriptEntry }) {
  const { t } = useTexts()
  if (onScreen === null) return <p className={classes.over}>{t('callView.nothingShown')}</p>
  return (
    <p className={classes.line}>
      {state.held && <Badge tone="plain">{t('callView.held')}</Badge>}
      <Speech segments={onScreen.segments} language={onScreen.language} />
    </p>
  )
}

function NextInsult({ script, state }: { readonly script: Script; readonly state: CallState }) {
  const { t } = useTexts()
  const next = state.endedBy === null ? nextConsequence(script.policy, state.ladder) : null
  if (next === null) return null
  return (
    <p className={classes.next}>
      {next.overlooked
        ? t('callView.nextOverlooked')
        : t('callView.nextInsult', { rung: t(rungText(next.position.rung)) })}
    </p>
  )
}
