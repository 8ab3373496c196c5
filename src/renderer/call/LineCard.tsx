import { memo } from 'react'
import type { CallState } from '../../shared/call/callState.ts'
import { inLanguage, type Line, lineOf } from '../../shared/call/line.ts'
import { speechOf } from '../../shared/call/script.ts'
import { PauseRing } from '../ui/PauseRing.tsx'
import { Speech } from '../ui/Speech.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession, useCallState } from './CallContext.ts'
import { CallNotice } from './CallNotice.tsx'
import type { RefusedFor } from './eventQueue.ts'
import { Held } from './Held.tsx'
import classes from './LineCard.module.css'
import { lineSize } from './lineSize.ts'
import { StepBadge } from './StepBadge.tsx'
import { WaysOn } from './WaysOn.tsx'
import { WordingSwitch } from './WordingSwitch.tsx'

/** The one big thing: what to say now, how to say it, and where it can go on. */
export const LineCard = memo(function LineCard({ problem }: { readonly problem: RefusedFor | null }) {
  const { t } = useTexts()
  return (
    <section className={classes.card} aria-label={t('call.sayNow')}>
      <div className={classes.scroll}>
        <Hint />
        <Say />
        <Held />
        <CallNotice problem={problem} />
        <WaysOn />
        <WordingSwitch />
      </div>
    </section>
  )
})

function Say() {
  const { script } = useCallSession()
  const line = useCallState((state) => lineOf(script, state), isSameLine)
  const language = useCallState((state) => state.language)
  const held = useCallState((state) => state.held)
  if (line === null) return null
  return (
    <p className={classes.line} data-size={lineSize(line.text)} data-held={held} aria-live="polite" aria-atomic="true">
      <Speech segments={line.segments} language={language} />
    </p>
  )
}

/** The hint is for the agent, so it is in the language of the screen. Each showing starts the pause anew. */
function Hint() {
  const { t, i18n } = useTexts()
  const { script } = useCallSession()
  const shown = useCallState((state) => hintOf(state, script, i18n.language), isSameHint)
  return (
    <div className={classes.hint}>
      <StepBadge />
      <p className={classes.hintText}>{shown?.text}</p>
      {shown?.pauseSeconds != null && (
        <PauseRing
          showing={`${shown.key}:${shown.showing}`}
          seconds={shown.pauseSeconds}
          label={t('call.pause', { seconds: shown.pauseSeconds })}
        />
      )}
    </div>
  )
}

function hintOf(state: CallState, script: Parameters<typeof speechOf>[0], language: string) {
  if (state.endedBy !== null) return null
  const { key, speech } = speechOf(script, state)
  const text = speech.hint === undefined ? '' : inLanguage(speech.hint, language)
  return { key, text, pauseSeconds: speech.pauseSeconds ?? null, showing: state.showings[key] ?? 0 }
}

type Shown = ReturnType<typeof hintOf>

function isSameHint(a: Shown, b: Shown): boolean {
  return a?.key === b?.key && a?.showing === b?.showing && a?.text === b?.text
}

function isSameLine(a: Line | null, b: Line | null): boolean {
  return a?.key === b?.key && a?.wordingId === b?.wordingId && a?.text === b?.text
}
