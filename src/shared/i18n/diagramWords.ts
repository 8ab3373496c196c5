import type { DiagramWords } from '../flow/exchange/exportMermaid.ts'
import { common as german } from './de/common.ts'
import { plan as germanPlan } from './de/plan.ts'
import { common as english } from './en/common.ts'
import { plan as englishPlan } from './en/plan.ts'

/** The words of a diagram beside those of the flow: German for German, English for every other language. */
export function diagramWords(language: string): DiagramWords {
  const [{ rung }, plan] = language === 'de' ? [german, germanPlan] : [english, englishPlan]
  const { ladder, path, back, role } = plan
  return { ladder, path, back, rungs: rung, entries: role }
}
