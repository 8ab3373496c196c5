import { assign, setup } from 'xstate'
import type { OpenCall, SaveState } from '../shared/ipc/answers.ts'
import type { Place } from './ui/places.ts'

/** How the last call ended, for the screen between two calls. */
export type LastCall = { readonly endedByRules: boolean }

type ScreenContext = {
  readonly openCall: OpenCall | null
  /** Counts openings, so that a call that is opened afresh gets a fresh actor. */
  readonly opening: number
  readonly lastCall: LastCall | null
  /** Where the person is. */
  readonly place: Place
  /** Counts visits, so that choosing a place again begins it afresh. */
  readonly visit: number
  readonly saveState: SaveState
  /** Whether saving failed before and works again. */
  readonly recovered: boolean
}

type ScreenEvent =
  | { readonly type: 'call.opened'; readonly call: OpenCall }
  | { readonly type: 'call.ended' }
  | { readonly type: 'call.reopened' }
  | { readonly type: 'call.closed'; readonly last: LastCall }
  | { readonly type: 'lastCall.dismissed' }
  | { readonly type: 'saving.changed'; readonly state: SaveState }
  | { readonly type: 'place.chosen'; readonly place: Place }

/** What the window shows: where the person is, what the call is doing, and whether saving works. */
export const screenMachine = setup({
  types: {
    context: {} as ScreenContext,
    events: {} as ScreenEvent,
    input: {} as { readonly openCall: OpenCall | null; readonly saveState: SaveState },
  },
  guards: {
    hasCall: ({ context }) => context.openCall !== null,
    fails: ({ event }) => event.type === 'saving.changed' && !event.state.saved,
    failsNow: ({ context }) => !context.saveState.saved,
  },
  actions: {
    openCall: assign(({ context, event }) =>
      event.type === 'call.opened' ? { openCall: event.call, opening: context.opening + 1, lastCall: null } : {},
    ),
    closeCall: assign(({ event }) => (event.type === 'call.closed' ? { openCall: null, lastCall: event.last } : {})),
    dismiss: assign({ lastCall: null }),
    showCall: assign({ place: 'call' }),
    goTo: assign(({ context, event }) =>
      event.type === 'place.chosen' ? { place: event.place, visit: context.visit + 1 } : {},
    ),
    noteSaving: assign(({ event }) => (event.type === 'saving.changed' ? { saveState: event.state } : {})),
    noteRecovery: assign({ recovered: true }),
    forgetRecovery: assign({ recovered: false }),
  },
}).createMachine({
  id: 'screen',
  type: 'parallel',
  on: { 'place.chosen': { actions: 'goTo' } },
  context: ({ input }) => ({ ...input, opening: 0, lastCall: null, place: 'call', visit: 0, recovered: false }),
  states: {
    activity: {
      initial: 'deciding',
      states: {
        deciding: { always: [{ guard: 'hasCall', target: 'inCall' }, { target: 'ready' }] },
        ready: { on: { 'lastCall.dismissed': { actions: 'dismiss' } } },
        inCall: { on: { 'call.ended': 'wrappingUp' } },
        wrappingUp: { on: { 'call.reopened': 'inCall' } },
      },
      on: {
        'call.opened': { target: '.inCall', actions: ['openCall', 'showCall'] },
        'call.closed': { target: '.ready', actions: 'closeCall' },
      },
    },
    saving: {
      initial: 'deciding',
      states: {
        deciding: { always: [{ guard: 'failsNow', target: 'saveFailing' }, { target: 'saved' }] },
        saved: {
          on: { 'saving.changed': [{ guard: 'fails', target: 'saveFailing', actions: 'noteSaving' }] },
        },
        saveFailing: {
          entry: 'forgetRecovery',
          on: {
            'saving.changed': [
              { guard: 'fails', actions: 'noteSaving' },
              { target: 'saved', actions: ['noteSaving', 'noteRecovery'] },
            ],
          },
        },
      },
    },
  },
})
