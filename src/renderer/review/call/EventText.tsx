import { type CallEvent, isCallerEvent } from '../../../shared/call/callEvent.ts'
import { CAUSES_CAPTURE, SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../../shared/call/callState.ts'
import { inLanguage } from '../../../shared/call/line.ts'
import type { Script } from '../../../shared/call/script.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { CallerEventType } from '../../../shared/ladder/ladder.ts'
import { Badge, type Tone } from '../../ui/Badge.tsx'
import { nameOfField } from '../../ui/stored/storedNames.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { causeText, outcomeText, REACTION_TEXT, reasonText, rungText } from '../../ui/textKeys.ts'
import type { TranscriptEntry } from './buildTranscript.ts'

const TONE: Partial<Record<CallerEventType, Tone>> = {
  'caller.insulted': 'amber',
  'caller.insultedSeverely': 'amber',
  'caller.threatened': 'brick',
  'caller.upset': 'plain',
}

type EventTextProps = {
  readonly entry: Pick<TranscriptEntry, 'event' | 'choice'>
  readonly script: Script
}

/** An event of the log in words. */
export function EventText({ entry: { event, choice }, script }: EventTextProps) {
  const { t, i18n } = useTexts()
  const { language } = i18n
  if (isCallerEvent(event)) return <Badge tone={TONE[event.type] ?? 'teal'}>{t(REACTION_TEXT[event.type])}</Badge>
  switch (event.type) {
    case 'call.started':
      return <Started event={event} flow={script.flow} />
    case 'agent.chose':
      return t('review.chose', { choice: choice === null ? event.choiceId : inLanguage(choice.label, language) })
    case 'agent.overrode':
      return <Overrode event={event} script={script} />
    case 'agent.captured':
      return <Captured event={event} flow={script.flow} />
    case 'agent.noted':
      return `${t('review.noted')}: ${event.text}`
    case 'agent.switchedLanguage':
      return t('review.languageSwitched', { language: event.language.toUpperCase() })
    case 'wrapUp.saved':
      return t('review.saved', { outcome: t(outcomeText(event.outcome)) })
    default:
      return t(PLAIN[event.type])
  }
}

const PLAIN = {
  'agent.finished': 'review.finished',
  'agent.wentBack': 'review.wentBack',
  'agent.switchedWording': 'review.wordingSwitched',
  'agent.held': 'review.held',
  'agent.resumed': 'review.resumed',
} as const

type EventOf<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>

function Overrode({ event, script }: { readonly event: EventOf<'agent.overrode'>; readonly script: Script }) {
  const { t, i18n } = useTexts()
  const { target, reason, text } = event
  const step = 'step' in target ? script.stepsById.get(target.step) : undefined
  const name =
    'rung' in target
      ? t(rungText(target.rung))
      : step === undefined
        ? target.step
        : inLanguage(step.title, i18n.language)
  return (
    <>
      {t('review.overrode', { target: name })}
      {reason != null && `. ${t('review.because', { reason: t(reasonText(reason)) })}`}
      {text !== undefined && ` (${text})`}
    </>
  )
}

/** What the call began with, so far as it is not erased. */
function Started({ event, flow }: { readonly event: EventOf<'call.started'>; readonly flow: Flow }) {
  const { t, i18n } = useTexts()
  const captures = Object.entries(event.captures ?? {}).map(([name, value]) => {
    const label = flow.captures.find((each) => each.name === name)?.label
    const fallback = nameOfField(t, name)
    return ` · ${label === undefined ? fallback : inLanguage(label, i18n.language)}: ${value}`
  })
  return (
    <>
      {t('review.started')}
      {captures}
    </>
  )
}

function Captured({ event, flow }: { readonly event: EventOf<'agent.captured'>; readonly flow: Flow }) {
  const { t, i18n } = useTexts()
  if (event.name === CAUSES_CAPTURE) {
    const names = event.value.split(',').map((cause) => {
      const key = causeText(cause)
      return key === null ? cause : t(key)
    })
    return `${t('call.details.causes')}: ${names.join(', ')}`
  }
  const label = flow.captures.find(({ name }) => name === event.name)?.label
  const isWords = event.name === WORDS_HEARD || event.name === SEVERE_WORDS_HEARD
  const name = isWords
    ? t('call.details.wordsHeard')
    : label === undefined
      ? event.name
      : inLanguage(label, i18n.language)
  return `${name}: ${event.value}`
}
