import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { defaultFlow } from '../../src/shared/flow/default/defaultFlow.ts'
import type { Choice, Flow, Step, Wording } from '../../src/shared/flow/flow.ts'
import { askMain } from '../support/askMain.ts'

/** Leaves a draft of the standard flow as a trainer has half finished it: another line, a condition, a stale translation. */
export async function leaveDraft(page: Page): Promise<void> {
  const session = { flowId: defaultFlow.id, sessionId: randomUUID() }
  const { revision } = await askMain(page, 'drafts.open', session)
  await askMain(page, 'drafts.save', { ...session, revision, document: JSON.stringify(draft()) })
  await askMain(page, 'drafts.release', session)
}

function draft(): Flow {
  const steps = defaultFlow.steps.map(changed)
  return { ...defaultFlow, steps, stale: { 'wording.listen-1.text': ['en'] } }
}

function changed(step: Step): Step {
  switch (step.id) {
    case 'listen':
      return { ...step, wordings: step.wordings.map(reworded) }
    case 'options':
      return { ...step, choices: step.choices.map(conditional) }
    default:
      return step
  }
}

function reworded(wording: Wording): Wording {
  if (wording.id !== 'listen-1') return wording
  return { ...wording, tone: 'calm', text: { ...wording.text, de: 'Erzählen Sie bitte ganz von vorn. Ich höre zu.' } }
}

function conditional(choice: Choice): Choice {
  if (choice.id !== 'goodwill') return choice
  return { ...choice, when: { match: 'all', clauses: [{ on: 'rules', rule: 'mayGrant', is: 'on' }] } }
}
