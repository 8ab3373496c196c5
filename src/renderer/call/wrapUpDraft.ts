import type { CallState } from '../../shared/call/callState.ts'
import { type Commitment, WRAP_UP_LIMITS, type WrapUp } from '../../shared/call/outcome.ts'
import { type CallbackProposal, prefillWrapUp } from '../../shared/call/prefillWrapUp.ts'
import type { Script } from '../../shared/call/script.ts'
import { parseDueDate, writeDueDate } from '../../shared/i18n/dueDate.ts'

/** A promise while it is being written: the date as typed, and as understood. */
export type CommitmentDraft = Commitment & { readonly id: number; readonly dueText: string }

/** The wrap-up card while it is being filled in. */
export type WrapUpDraft = Omit<WrapUp, 'commitments'> & { readonly commitments: readonly CommitmentDraft[] }

/** The card as the call fills it in: outcome, causes, and what was promised on the way. */
export function draftWrapUp(script: Script, state: CallState, callback: CallbackProposal, nowMs: number): WrapUpDraft {
  const filled = prefillWrapUp(script, state, callback)
  const { promise, dueBy = '', contact } = state.captures
  const promised: CommitmentDraft[] =
    promise === undefined
      ? []
      : [
          {
            id: 0,
            what: promise.slice(0, WRAP_UP_LIMITS.what),
            owner: contact === undefined ? 'me' : 'other',
            dueText: dueBy,
            dueAtMs: parseDueDate(dueBy, nowMs),
          },
        ]
  const byPolicy = filled.commitments.map((each, index) => ({
    ...each,
    id: index + 1,
    dueText: writeDueDate(each.dueAtMs),
  }))
  return { ...filled, commitments: [...promised, ...byPolicy] }
}

/**
 * The card after the agent went back into the call and ended it again: the outcome is that of the new ending, what she had
 * typed and chosen before is still there.
 */
export function resumeDraft(fresh: WrapUpDraft, left: WrapUpDraft | null): WrapUpDraft {
  if (left === null) return fresh
  const kept = new Set(left.commitments.map(({ what }) => what))
  const added = fresh.commitments.filter(({ what }) => !kept.has(what))
  const firstId = Math.max(0, ...left.commitments.map(({ id }) => id)) + 1
  return {
    ...fresh,
    stillCustomer: left.stillCustomer,
    complaint: left.complaint || fresh.complaint,
    incident: left.incident || fresh.incident,
    causes: [...new Set([...left.causes, ...fresh.causes])],
    note: left.note.includes(fresh.note)
      ? left.note
      : `${left.note}\n${fresh.note}`.trim().slice(0, WRAP_UP_LIMITS.note),
    commitments: [...left.commitments, ...added.map((each, index) => ({ ...each, id: firstId + index }))],
  }
}

/** The card with one more empty promise. */
export function addCommitment(draft: WrapUpDraft): WrapUpDraft {
  const id = Math.max(0, ...draft.commitments.map((each) => each.id)) + 1
  return { ...draft, commitments: [...draft.commitments, { id, what: '', owner: 'me', dueText: '', dueAtMs: null }] }
}

/** The card with a promise changed. */
export function changeCommitment(draft: WrapUpDraft, changed: CommitmentDraft): WrapUpDraft {
  return { ...draft, commitments: draft.commitments.map((each) => (each.id === changed.id ? changed : each)) }
}

/** The card without a promise. */
export function removeCommitment(draft: WrapUpDraft, id: number): WrapUpDraft {
  return { ...draft, commitments: draft.commitments.filter((each) => each.id !== id) }
}

/** The card with a cause more or less; the first cause makes the call a complaint. */
export function toggleDraftCause(draft: WrapUpDraft, cause: string): WrapUpDraft {
  const had = draft.causes.includes(cause)
  const causes = had ? draft.causes.filter((each) => each !== cause) : [...draft.causes, cause]
  return { ...draft, causes, complaint: draft.complaint || (!had && draft.causes.length === 0) }
}

/** What a promise lacks: a date that can be understood, or words for what was promised. */
export type CommitmentGap = 'due' | 'what'

/** What a promise lacks; null if it is whole or was left empty. */
export function gapOf({ what, owner, dueText, dueAtMs }: CommitmentDraft): CommitmentGap | null {
  if (dueText.trim() !== '' && dueAtMs === null) return 'due'
  const isBegun = owner !== 'me' || dueAtMs !== null
  return isBegun && what.trim() === '' ? 'what' : null
}

/** The first promise that lacks something, and what; null if the card can be saved. */
export function findGap(draft: WrapUpDraft): { readonly id: number; readonly gap: CommitmentGap } | null {
  for (const commitment of draft.commitments) {
    const gap = gapOf(commitment)
    if (gap !== null) return { id: commitment.id, gap }
  }
  return null
}

/** What is saved: the card without empty promises. */
export function finishDraft(draft: WrapUpDraft): WrapUp {
  const commitments = draft.commitments
    .filter(({ what }) => what.trim() !== '')
    .map(({ what, owner, dueAtMs }) => ({ what: what.trim(), owner, dueAtMs }))
  return { ...draft, note: draft.note.trim().slice(0, WRAP_UP_LIMITS.note), commitments }
}

const MORNING_HOUR = 10

/** When a callback is due that nobody has dated: ten o'clock on the next working day, local time. */
export function nextWorkingMorning(nowMs: number): number {
  const day = new Date(nowMs)
  day.setHours(MORNING_HOUR, 0, 0, 0)
  do day.setDate(day.getDate() + 1)
  while (day.getDay() === 0 || day.getDay() === 6)
  return day.getTime()
}
