import type { Flow } from '../flow.ts'

/** One state of a flow in the making, and what led to it. */
type Moment = { readonly flow: Flow; readonly name: string; readonly field: string | null; readonly atMs: number }
type Moments = { readonly moment: Moment; readonly rest: Moments } | null

/** A flow in the making with everything that can be undone and done again; there is no limit. Plain data. */
export type FlowHistory = { readonly now: Moment; readonly past: Moments; readonly future: Moments }

/** What an edit is called where it can be undone. Edits of the same field within a moment are one step back. */
export type EditName = { readonly name: string; readonly field: string | null; readonly atMs: number }

/** Typing goes on as one edit until somebody pauses this long. */
const SAME_EDIT_MS = 1500

/** A history that begins with a flow. */
export function startHistory(flow: Flow, atMs: number): FlowHistory {
  return { now: { flow, name: '', field: null, atMs }, past: null, future: null }
}

/** The history after an edit; one that changes nothing leaves no trace. */
export function record(history: FlowHistory, flow: Flow, edit: EditName): FlowHistory {
  const { now, past } = history
  if (flow === now.flow) return history
  const moment = { ...edit, flow }
  const goesOn = edit.field !== null && past !== null && now.field === edit.field && edit.atMs - now.atMs < SAME_EDIT_MS
  return { now: moment, past: goesOn ? past : { moment: now, rest: past }, future: null }
}

/** One step back; the same history where there is none. */
export function undo(history: FlowHistory): FlowHistory {
  const { now, past, future } = history
  return past === null ? history : { now: past.moment, past: past.rest, future: { moment: now, rest: future } }
}

/** One step forward again; the same history where there is none. */
export function redo(history: FlowHistory): FlowHistory {
  const { now, past, future } = history
  return future === null ? history : { now: future.moment, past: { moment: now, rest: past }, future: future.rest }
}

/** The name of what `undo` would take back; null where there is nothing. */
export function undoName({ now, past }: FlowHistory): string | null {
  return past === null ? null : now.name
}

/** The name of what `redo` would do again; null where there is nothing. */
export function redoName({ future }: FlowHistory): string | null {
  return future === null ? null : future.moment.name
}
