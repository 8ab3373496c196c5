import type { CallState } from '../../shared/call/callState.ts'
import { inLanguage } from '../../shared/call/line.ts'
import { getStep, type Script } from '../../shared/call/script.ts'
import { getPosition } from '../../shared/ladder/positions.ts'
import type { Rung } from '../../shared/ladder/rung.ts'
import { Badge, type Tone } from '../ui/Badge.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { rungText } from '../ui/textKeys.ts'
import { useCallSession, useCallState } from './CallContext.ts'

const TONE: Readonly<Record<Rung, Tone>> = {
  acknowledge: 'teal',
  restate: 'amber',
  requestRespect: 'amber',
  warn: 'amber',
  endCall: 'teal',
}

/** Where the line belongs: a rung of the ladder, a step of the factual path, or the way back to it. */
export function StepBadge() {
  const { t, i18n } = useTexts()
  const { script } = useCallSession()
  const shownPosition = useCallState((state) => state.ladder.shownPosition)
  const title = useCallState((state) => titleOf(script, state, i18n.language))
  const reaction = useCallState((state) => state.factualLine)
  if (shownPosition === null) {
    return <Badge tone="teal">{reaction === 'step' ? title : t(`call.bridge.${reaction}`)}</Badge>
  }
  const { rung, repetition, of } = getPosition(script.policy, shownPosition)
  return (
    <Badge tone={TONE[rung]}>
      {t(rungText(rung))}
      {of > 1 && ` · ${t('call.wording.count', { number: repetition, count: of })}`}
    </Badge>
  )
}

function titleOf(script: Script, state: CallState, language: string): string {
  return inLanguage(getStep(script, state.stepId).title, language)
}
