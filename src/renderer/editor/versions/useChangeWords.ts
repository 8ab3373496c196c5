import { useCallback } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import { OUTCOMES } from '../../../shared/call/outcome.ts'
import { conditionSchema } from '../../../shared/flow/condition.ts'
import type { FlowChange } from '../../../shared/flow/diff/flowChange.ts'
import { type Flow, STEP_PARTS, TONES } from '../../../shared/flow/flow.ts'
import { languageName } from '../../ui/languageName.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { outcomeText } from '../../ui/textKeys.ts'
import { conditionSentence } from '../panel/conditionWords.ts'
import { useSpotName } from '../useSpotName.ts'

/** Two flows that are compared. */
export type Compared = { readonly before: Flow; readonly after: Flow }

/** A change in words. */
export type ChangeWords = {
  readonly title: string
  readonly before: string | null
  readonly after: string | null
  /** The values are lines to say, in the language of the change. */
  readonly isSpeech: boolean
}

const SPEECH: ReadonlySet<FlowChange['kind']> = new Set(['wordingAdded', 'wordingRemoved', 'wordingText', 'plainText'])
const TARGETS: ReadonlySet<FlowChange['kind']> = new Set([
  'choiceAdded',
  'choiceRemoved',
  'choiceTarget',
  'entryStart',
  'entryWithheldAgain',
  'entryAskedForManager',
])
/** Told with the words of their choice, as a step has several. */
const OF_CHOICES: ReadonlySet<FlowChange['kind']> = new Set([
  'choiceAdded',
  'choiceRemoved',
  'choiceTarget',
  'condition',
])

/** Says a change in words: what it is, what stood there, and what stands there now. */
export function useChangeWords({ before, after }: Compared): (change: FlowChange) => ChangeWords {
  const { t, i18n } = useTexts()
  const { language } = i18n
  const nameSpot = useSpotName()
  const sayValue = useCallback(
    (flow: Flow, { kind }: FlowChange, value: string | null): string | null => {
      if (TARGETS.has(kind)) return value === null ? null : nameSpot(flow, { kind: 'step', id: value })
      if (value === null) return null
      if (kind === 'part') return t(`flowWords.part.${STEP_PARTS.find((part) => part === value) ?? 'clarify'}`)
      if (kind === 'outcome') return t(outcomeText(OUTCOMES.find((outcome) => outcome === value) ?? 'resolved'))
      if (kind === 'ends') return t('flowVersions.yes')
      if (kind === 'pause') return t('flowVersions.seconds', { count: Number(value) })
      if (kind === 'tone') return t(`stepPanel.tones.${TONES.find((tone) => tone === value) ?? 'calm'}`)
      if (kind === 'condition') {
        return conditionSentence(conditionSchema.parse(JSON.parse(value)), { t, language, flow })
      }
      return value
    },
    [nameSpot, t, language],
  )
  return useCallback(
    (change) => {
      const kind = t(`flowVersions.change.${change.kind}`)
      const choice = labelOf(after, change, language) || labelOf(before, change, language)
      const title = choice === '' ? kind : t('flowVersions.ofChoice', { change: kind, choice })
      return {
        title:
          change.language === null
            ? title
            : t('flowVersions.inLanguage', { change: title, language: languageName(change.language, language) }),
        before: sayValue(before, change, change.before),
        after: sayValue(after, change, change.after),
        isSpeech: SPEECH.has(change.kind),
      }
    },
    [after, before, language, sayValue, t],
  )
}

/** What the choice of a change says; empty where it is no change of a choice. */
function labelOf({ steps }: Flow, { kind, spot, subject }: FlowChange, language: string): string {
  if (!OF_CHOICES.has(kind) || spot.kind !== 'step') return ''
  const choices = steps.find(({ id }) => id === spot.id)?.choices
  return inLanguage(choices?.find(({ id }) => id === subject)?.label ?? {}, language)
}
