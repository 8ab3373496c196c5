import { memo, useId, useState } from 'react'
import { CAUSES_CAPTURE, type CallState, SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../shared/call/callState.ts'
import { inLanguage } from '../../shared/call/line.ts'
import { getStep, type Script } from '../../shared/call/script.ts'
import { Heading } from '../ui/Heading.tsx'
import { shortcutOf, signOf } from '../ui/keys/keyMap.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession, useCallState, useKeys } from './CallContext.ts'
import { CausePicker } from './CausePicker.tsx'
import { DetailRow } from './DetailRow.tsx'
import classes from './Details.module.css'
import { InlineField } from './InlineField.tsx'
import { Notes } from './Notes.tsx'
import { WordsHeard } from './WordsHeard.tsx'

/** Where the key for the details of the step goes. */
export const FIRST_DETAIL_ID = 'first-detail'

const OWN_ROWS: ReadonlySet<string> = new Set([WORDS_HEARD, SEVERE_WORDS_HEARD, CAUSES_CAPTURE])
/** In the header already; here only while the step asks for them. */
const IN_HEADER: ReadonlySet<string> = new Set(['callerName', 'reference'])
const ALWAYS_SHOWN: ReadonlySet<string> = new Set(['concern'])

/** What is known about the call, editable in place: words heard, concern, cause, promises, notes. */
export const Details = memo(function Details({ causesOpen, onCauses }: CausesProps) {
  const { t, i18n } = useTexts()
  const titleId = useId()
  const { script, send } = useCallSession()
  const { keys, singleKeys } = useKeys()
  const names = useCallState((state) => shownNames(script, state).join())
  const captures = useCallState((state) => state.captures)
  const first = useCallState((state) => firstToFill(script, state))
  // A field that is being written in stays, even where the next step no longer asks for it.
  const [writing, setWriting] = useState<string | null>(null)
  const rows = script.flow.captures.filter(({ name }) => name === writing || names.split(',').includes(name))
  return (
    <section aria-labelledby={titleId}>
      <Heading id={titleId}>{t('call.details.title')}</Heading>
      <div className={classes.rows}>
        <WordsHeard />
        {rows.map(({ name, label }) => (
          <DetailRow
            key={name}
            label={inLanguage(label, i18n.language)}
            sign={name === first ? signOf(keys.details) : null}
          >
            <InlineField
              id={name === first ? FIRST_DETAIL_ID : undefined}
              label={inLanguage(label, i18n.language)}
              shortcut={name === first ? shortcutOf(keys.details, singleKeys) : undefined}
              value={captures[name] ?? ''}
              placeholder={t('call.details.empty')}
              maxLength={1000}
              onFocus={() => setWriting(name)}
              onBlur={() => setWriting(null)}
              onCommit={(value) => send({ type: 'agent.captured', name, value })}
            />
          </DetailRow>
        ))}
        <CausePicker open={causesOpen} onOpen={onCauses} />
        <Notes />
      </div>
    </section>
  )
})

type CausesProps = { readonly causesOpen: boolean; readonly onCauses: (open: boolean) => void }

function shownNames(script: Script, state: CallState): readonly string[] {
  const ofStep = namesOfStep(script, state)
  return script.flow.captures
    .map(({ name }) => name)
    .filter((name) => !OWN_ROWS.has(name))
    .filter(
      (name) =>
        ofStep.includes(name) || ALWAYS_SHOWN.has(name) || (state.captures[name] !== undefined && !IN_HEADER.has(name)),
    )
}

/** The key leads to the first field that is still empty. */
function firstToFill(script: Script, state: CallState): string {
  const names = namesOfStep(script, state)
  return names.find((name) => (state.captures[name] ?? '') === '') ?? names[0] ?? 'concern'
}

function namesOfStep(script: Script, state: CallState): readonly string[] {
  return (getStep(script, state.stepId).captures ?? []).filter((name) => !OWN_ROWS.has(name))
}
