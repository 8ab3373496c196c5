import type { CallMove } from '../../call/callEvent.ts'
import { type CallState, SEVERE_WORDS_HEARD, WORDS_HEARD } from '../../call/callState.ts'
import { lineOf } from '../../call/line.ts'
import { type Script, speechOf } from '../../call/script.ts'
import { variablesIn } from '../fillText.ts'
import type { Wording } from '../flow.ts'

/** What is wrong with a line on screen. */
export type LineFault = 'noLine' | 'otherLanguage' | 'openVariable'

/**
 * A fault and the events that bring it on screen: `first` at the start of the call, `there` in the state that shows
 * another wording or form of the line.
 */
export type FoundFault = {
  readonly fault: LineFault
  readonly language: string
  readonly first: readonly CallMove[]
  readonly there: readonly CallMove[]
}

/** A wording as it can come on screen: in a language, with all of its variables filled or with one missing. */
type Form = { readonly wording: Wording; readonly language: string; readonly isFilled: boolean }

/**
 * What is wrong with the line of a state, in each language of the flow at most each fault once: over all wordings,
 * because every one of them comes in its turn, and over both forms, with variables and without. `mayFill` says which
 * captures can be filled in at all.
 */
export function findLineFaults(
  script: Script,
  state: CallState,
  mayFill: (name: string) => boolean,
): readonly FoundFault[] {
  const { wordings } = speechOf(script, state).speech
  if (wordings.length === 0) {
    return [{ fault: 'noLine', language: state.language, first: [], there: [] }]
  }
  const found = new Map<string, FoundFault>()
  for (const form of listForms(script, wordings, mayFill)) {
    const fault = faultOf(script, state, form)
    if (fault === null) continue
    const key = `${fault}:${form.language}`
    const fresh = { fault, language: form.language, ...movesToForm(state, form, wordings.indexOf(form.wording)) }
    const known = found.get(key)
    if (known === undefined || lengthOf(fresh) < lengthOf(known)) found.set(key, fresh)
  }
  return [...found.values()]
}

function listForms({ flow }: Script, wordings: readonly Wording[], mayFill: (name: string) => boolean) {
  return flow.languages.flatMap((language) =>
    wordings.flatMap((wording): readonly Form[] => {
      const names = variablesOf({ wording, language })
      const plain: Form = { wording, language, isFilled: names.length === 0 }
      const canFill = names.length > 0 && names.every((name) => name !== SEVERE_WORDS_HEARD && mayFill(name))
      return canFill ? [plain, { wording, language, isFilled: true }] : [plain]
    }),
  )
}

function faultOf(script: Script, state: CallState, form: Form): LineFault | null {
  const { wording, language, isFilled } = form
  const names = variablesOf(form)
  const captures = isFilled ? Object.fromEntries(names.map((name) => [name, FILLED])) : {}
  const { key } = speechOf(script, state)
  const line = lineOf(script, { ...state, language, captures, favoured: { [key]: wording.id } })
  const said = (line?.segments ?? []).filter(({ kind }) => kind !== 'variable').map(({ text }) => text)
  if (line === null || line.text.trim() === '') return 'noLine'
  if ((isFilled ? wording.text : wording.plain)?.[language] === undefined) return 'otherLanguage'
  return said.some((text) => /\{\{|\}\}/.test(text)) ? 'openVariable' : null
}

/**
 * The first wording of a line is on screen as soon as the line is; the others come in their turn or by switching.
 * Words heard are noted before a severe insult, because after it they would be kept out of every line.
 */
function movesToForm(state: CallState, form: Form, index: number): Pick<FoundFault, 'first' | 'there'> {
  const { wording, language, isFilled } = form
  const names = [...new Set(variablesOf(form))]
  const isEarly = (name: string) => name === WORDS_HEARD && state.lastAbuseSevere
  const unfilled = isFilled ? names.filter((name) => state.captures[name] === undefined) : []
  const filled = isFilled ? [] : names.filter((name) => state.captures[name] !== undefined).slice(0, 1)
  return {
    first: unfilled.filter(isEarly).map(fill),
    there: [
      ...(language === state.language ? [] : [{ type: 'agent.switchedLanguage', language } as const]),
      ...unfilled.filter((name) => !isEarly(name)).map(fill),
      ...filled.map((name) => ({ type: 'agent.captured', name, value: '' }) as const),
      ...(index === 0 ? [] : [{ type: 'agent.switchedWording', wordingId: wording.id } as const]),
    ],
  }
}

function fill(name: string): CallMove {
  return { type: 'agent.captured', name, value: FILLED }
}

function lengthOf({ first, there }: FoundFault): number {
  return first.length + there.length
}

const FILLED = '…'

/** A text that is missing in a language is taken from another one, variables and all. */
function variablesOf({ wording: { text }, language }: Pick<Form, 'wording' | 'language'>): readonly string[] {
  return variablesIn(text[language] ?? Object.values(text)[0] ?? '')
}
