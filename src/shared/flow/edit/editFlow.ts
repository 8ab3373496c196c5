import type { Capture, Flow, PhraseList } from '../flow.ts'
import { dropLostStale } from './dropLostStale.ts'
import { setField } from './setField.ts'

/** Adds a language; all its texts wait for their translation. */
export function addLanguage(flow: Flow, language: string): Flow {
  return flow.languages.includes(language) ? flow : { ...flow, languages: [...flow.languages, language] }
}

/** Takes a language from the flow. Its texts stay where they are, so that it can come back. The last one stays. */
export function removeLanguage(flow: Flow, language: string): Flow {
  const languages = flow.languages.filter((each) => each !== language)
  return languages.length === 0 ? flow : { ...flow, languages }
}

/** Makes a language the one in which calls start, and of which the others are translations. */
export function makeFirstLanguage(flow: Flow, language: string): Flow {
  if (!flow.languages.includes(language)) return flow
  return { ...flow, languages: [language, ...flow.languages.filter((each) => each !== language)] }
}

/** Declares a field for the agent to fill; one of that name is not declared twice. */
export function addCapture(flow: Flow, capture: Capture): Flow {
  return flow.captures.some(({ name }) => name === capture.name)
    ? flow
    : { ...flow, captures: [...flow.captures, capture] }
}

/** Takes a field from the flow and from the steps that ask for it. Lines that say it are told as problems. */
export function removeCapture(flow: Flow, name: string): Flow {
  const steps = flow.steps.map((step) => {
    if (!step.captures?.includes(name)) return step
    const left = step.captures.filter((each) => each !== name)
    return setField(step, 'captures', left.length === 0 ? undefined : left)
  })
  return dropLostStale({ ...flow, captures: flow.captures.filter((each) => each.name !== name), steps })
}

/** Leads the start of the call, or a reaction of the caller, to another step. */
export function setEntry(flow: Flow, entry: keyof Flow['entries'], stepId: string): Flow {
  return { ...flow, entries: { ...flow.entries, [entry]: stepId } }
}

/** Changes which phrases are not to be said in a language. */
export function setPhrases(flow: Flow, language: string, list: PhraseList): Flow {
  return { ...flow, phrases: { ...flow.phrases, [language]: list } }
}
