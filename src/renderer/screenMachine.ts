import { assign, setup } from 'xstate'
import type { OpenCall, SaveState } from '../shared/ipc/answers.ts'
import { addressOf, beforeOf, goOn, hereOf, placeIn, replaceHere, startTrail, step, type Trail } from './trail.ts'
import { PLACES, type Place } from './ui/places.ts'

/** How the last call ended, for the screen between two calls. */
export type LastCall = { readonly endedByRules: boolean }

type ScreenContext = {
  readonly openCall: OpenCall | null
  /** Counts openings, so that a call that is opened afresh gets a fresh actor. */
  readonly opening: number
  readonly lastCall: LastCall | null
  /** Where the person is. */
  readonly place: Place
  /** Where the person has been, and what each place showed. */
  readonly trail: Trail
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
  /** `state`: what the place is to show, in its own words. */
  | { readonly type: 'place.chosen'; readonly place: Place; readonly state?: string }
  /** The place shows something else: a step of the trail, or the same step said more exactly. */
  | { readonly type: 'place.changed'; readonly state: string; readonly how: 'step' | 'same' }
  /** What was opened in the place is closed: back to where it was opened, if that was here. */
  | { readonly type: 'place.closed'; readonly state: string }
  | { readonly type: 'trail.stepped'; readonly by: 1 | -1 }

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
    showCall: assign(({ context }) => at(goOn(context.trail, 'call'))),
    goTo: assign(({ context, event }) =>
      event.type === 'place.chosen'
        ? { ...at(goOn(context.trail, addressOf(event.place, event.state ?? ''))), visit: context.visit + 1 }
        : {},
    ),
    noteState: assign(({ context, event }) => {
      if (event.type !== 'place.changed') return {}
      const address = addressOf(context.place, event.state)
      return at(event.how === 'step' ? goOn(context.trail, address) : replaceHere(context.trail, address))
    }),
    close: assign(({ context, event }) => {
      if (event.type !== 'place.closed') return {}
      const cameFromHere = placeIn(beforeOf(context.trail) ?? '') === context.place
      return at(cameFromHere ? step(context.trail, -1) : goOn(context.trail, addressOf(context.place, event.state)))
    }),
    stepOnTrail: assign(({ context, event }) =>
      event.type === 'trail.stepped' ? at(step(context.trail, event.by)) : {},
    ),
    noteSaving: assign(({ event }) => (event.type === 'saving.changed' ? { saveState: event.state } : {})),
    noteRecovery: assign({ recovered: true }),
    forgetRecovery: assign({ recovered: false }),
  },
}).createMachine({
  id: 'screen',
  type: 'parallel',
  on: {
    'place.chosen': { actions: 'goTo' },
    'place.changed': { actions: 'noteState' },
    'place.closed': { actions: 'close' },
    'trail.stepped': { actions: 'stepOnTrail' },
  },
  context: ({ input }) => ({
    ...input,
    opening: 0,
    lastCall: null,
    ...at(startTrail('call')),
    visit: 0,
    recovered: false,
  }),
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

function at(trail: Trail): Pick<ScreenContext, 'trail' | 'place'> {
  const name = placeIn(hereOf(trail))
  return { trail, place: PLACES.find(({ place }) => place === name)?.place ?? 'call' }
}
