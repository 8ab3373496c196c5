import { type RefObject, useRef, useState } from 'react'
import { CAUSES, OUTCOMES, STILL_CUSTOMER } from '../../shared/call/outcome.ts'
import { isIncident } from '../../shared/call/prefillWrapUp.ts'
import { Header } from '../ui/Header.tsx'
import { KeyButton } from '../ui/KeyButton.tsx'
import { shortcutOf, signOf } from '../ui/keys/keyMap.ts'
import { ScreenBody } from '../ui/ScreenBody.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useIsTrial } from '../ui/TrialContext.ts'
import { useCallSession, useKeys } from './CallContext.ts'
import { CallNotice } from './CallNotice.tsx'
import { Commitments, focusOnGap } from './Commitments.tsx'
import type { RefusedFor } from './eventQueue.ts'
import { useWrapUpKeys } from './useWrapUpKeys.ts'
import { WrapUpHead } from './WrapUpHead.tsx'
import { CauseChips, Note, OutcomeChips, Switches } from './WrapUpParts.tsx'
import classes from './WrapUpScreen.module.css'
import {
  addCommitment,
  draftWrapUp,
  findGap,
  finishDraft,
  nextWorkingMorning,
  resumeDraft,
  toggleDraftCause,
  type WrapUpDraft,
} from './wrapUpDraft.ts'

type WrapUpScreenProps = {
  readonly isActive: boolean
  readonly problem: RefusedFor | null
  /** What was on the card when the agent went back into the call: nothing typed is lost. */
  readonly leftDraft: RefObject<WrapUpDraft | null>
}

/** The card after a call: filled in from what happened, one key to save. */
export function WrapUpScreen({ isActive, problem, leftDraft }: WrapUpScreenProps) {
  const { t } = useTexts()
  const isTrial = useIsTrial()
  const { actor, script, send } = useCallSession()
  const setup = useKeys()
  const { keys, singleKeys } = setup
  const [state] = useState(() => actor.getSnapshot().context.progress.now)
  const [draft, setDraft] = useState(() => {
    const nowMs = Date.now()
    const callback = { what: t('wrapUp.callback'), dueAtMs: nextWorkingMorning(nowMs) }
    return resumeDraft(draftWrapUp(script, state, callback, nowMs), leftDraft.current)
  })
  const [digits, setDigits] = useState<'outcome' | 'causes'>('outcome')
  const note = useRef<HTMLTextAreaElement>(null)
  const given = isIncident(state, draft.outcome)
  const save = () => {
    const gap = findGap(draft)
    if (gap !== null) return focusOnGap(gap)
    send({ type: 'wrapUp.saved', ...finishDraft({ ...draft, incident: draft.incident || given }) })
  }
  const back = () => {
    leftDraft.current = draft
    send({ type: 'agent.wentBack' })
  }
  useWrapUpKeys(isActive, setup, {
    onSave: save,
    // A key that the person has chosen herself comes last, so it wins over the letters of this card.
    byKey: {
      d: () => setDraft(addCommitment),
      k: () => setDraft((now) => ({ ...now, stillCustomer: after(STILL_CUSTOMER, now.stillCustomer) })),
      c: () => setDraft((now) => ({ ...now, complaint: !now.complaint })),
      i: () => setDraft((now) => ({ ...now, incident: !now.incident })),
      [keys.back]: back,
      [keys.cause]: () => setDigits(digits === 'causes' ? 'outcome' : 'causes'),
      [keys.note]: () => note.current?.focus(),
    },
    onDigit: (digit) => {
      const outcome = OUTCOMES[digit - 1]
      const cause = CAUSES[digit - 1]
      if (digits === 'causes' && cause !== undefined) setDraft((now) => toggleDraftCause(now, cause))
      else if (outcome !== undefined) setDraft((now) => ({ ...now, outcome }))
    },
  })
  const change = { draft, onDraft: setDraft }
  return (
    <>
      <Header title={t('wrapUp.title')} />
      <ScreenBody className={classes.body}>
        <div className={classes.card}>
          <WrapUpHead outcome={draft.outcome} />
          <div className={classes.column}>
            <OutcomeChips {...change} signed={digits === 'outcome'} />
            <Switches {...change} incidentGiven={given} />
            <Note {...change} noteRef={note} sign={signOf(keys.note)} />
          </div>
          <div className={classes.column}>
            <CauseChips {...change} signed={digits === 'causes'} sign={signOf(keys.cause)} />
            <Commitments {...change} />
          </div>
          <div className={classes.foot}>
            <KeyButton
              label={t('wrapUp.back')}
              sign={signOf(keys.back)}
              shortcut={shortcutOf(keys.back, singleKeys)}
              onPress={back}
            />
            <KeyButton
              label={t(isTrial ? 'wrapUp.finishTrial' : 'wrapUp.save')}
              sign={signOf('Enter')}
              shortcut="Enter"
              alone
              tone="primary"
              onPress={save}
            />
          </div>
          <CallNotice problem={problem} />
        </div>
      </ScreenBody>
    </>
  )
}

function after<T>(values: readonly T[], value: T): T {
  return values[(values.indexOf(value) + 1) % values.length] ?? value
}
