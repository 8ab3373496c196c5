import type { Dispatch, Ref, SetStateAction } from 'react'
import { CAUSES, OUTCOMES, STILL_CUSTOMER, WRAP_UP_LIMITS } from '../../shared/call/outcome.ts'
import { Chips } from '../ui/Chips.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { causeText, outcomeText } from '../ui/textKeys.ts'
import { useKeys } from './CallContext.ts'
import { signOfLetter } from './useWrapUpKeys.ts'
import { WrapUpFlag } from './WrapUpFlag.tsx'
import { Part } from './WrapUpPart.tsx'
import classes from './WrapUpParts.module.css'
import { toggleDraftCause, type WrapUpDraft } from './wrapUpDraft.ts'

/** The card and how to change it. */
export type DraftProps = {
  readonly draft: WrapUpDraft
  readonly onDraft: Dispatch<SetStateAction<WrapUpDraft>>
}

/** How the call ended, one digit each. */
export function OutcomeChips({ draft, onDraft, signed }: DraftProps & { readonly signed: boolean }) {
  const { t } = useTexts()
  return (
    <Part title={t('wrapUp.outcome')}>
      <Chips
        label={t('wrapUp.outcome')}
        items={OUTCOMES.map((id, index) => ({
          id,
          label: t(outcomeText(id)),
          sign: signed ? String(index + 1) : null,
        }))}
        chosen={[draft.outcome]}
        onToggle={(id) => {
          const outcome = OUTCOMES.find((each) => each === id)
          if (outcome !== undefined) onDraft((now) => ({ ...now, outcome }))
        }}
      />
    </Part>
  )
}

/** Why the caller was angry; digits while the key for it is on. */
export function CauseChips({
  draft,
  onDraft,
  signed,
  sign,
}: DraftProps & { readonly signed: boolean; readonly sign: string }) {
  const { t } = useTexts()
  const own = draft.causes.filter((cause) => causeText(cause) === null)
  const items = [...CAUSES, ...own].map((id, index) => {
    const key = causeText(id)
    return { id, label: key === null ? id : t(key), sign: signed && index < 9 ? String(index + 1) : null }
  })
  return (
    <Part title={t('wrapUp.causes')} sign={sign}>
      <Chips
        label={t('wrapUp.causes')}
        items={items}
        chosen={draft.causes}
        onToggle={(cause) => onDraft((now) => toggleDraftCause(now, cause))}
      />
    </Part>
  )
}

/** Still a customer, complaint, incident. */
export function Switches({ draft, onDraft, incidentGiven }: DraftProps & { readonly incidentGiven: boolean }) {
  const { t } = useTexts()
  const { keys } = useKeys()
  const incident = draft.incident || incidentGiven
  return (
    <>
      <Part title={t('wrapUp.stillCustomer')} sign={signOfLetter(keys, 'k')} aside={t('wrapUp.estimate')}>
        <Chips
          label={t('wrapUp.stillCustomer')}
          items={STILL_CUSTOMER.map((id) => ({ id, label: t(`wrapUp.${id}`) }))}
          chosen={[draft.stillCustomer]}
          onToggle={(id) => {
            const stillCustomer = STILL_CUSTOMER.find((each) => each === id)
            if (stillCustomer !== undefined) onDraft((now) => ({ ...now, stillCustomer }))
          }}
        />
      </Part>
      <div className={classes.flags}>
        <WrapUpFlag
          sign={signOfLetter(keys, 'c')}
          name={t('wrapUp.complaint')}
          text={t('wrapUp.complaintText')}
          on={draft.complaint}
          onChange={(complaint) => onDraft((now) => ({ ...now, complaint }))}
        />
        <WrapUpFlag
          sign={signOfLetter(keys, 'i')}
          name={t('wrapUp.incident')}
          text={t(incidentGiven ? 'wrapUp.incidentGiven' : 'wrapUp.incidentText')}
          on={incident}
          fixed={incidentGiven}
          onChange={(on) => onDraft((now) => ({ ...now, incident: on }))}
        />
      </div>
    </>
  )
}

/** A short note; Enter saves the whole card. */
export function Note({
  draft,
  onDraft,
  noteRef,
  sign,
}: DraftProps & { readonly noteRef: Ref<HTMLTextAreaElement>; readonly sign: string }) {
  const { t } = useTexts()
  return (
    <Part title={t('wrapUp.note')} sign={sign}>
      <textarea
        ref={noteRef}
        className={classes.note}
        aria-label={t('wrapUp.note')}
        placeholder={t('wrapUp.noteHint')}
        rows={2}
        maxLength={WRAP_UP_LIMITS.note}
        value={draft.note}
        onChange={({ currentTarget: { value } }) => onDraft((now) => ({ ...now, note: value }))}
      />
    </Part>
  )
}
