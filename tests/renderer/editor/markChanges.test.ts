import { expect, it } from 'vitest'
import { markChanges } from '../../../src/renderer/editor/versions/markChanges.ts'
import { diffFlows } from '../../../src/shared/flow/diff/diffFlows.ts'
import { withRemovedSteps } from '../../../src/shared/flow/diff/withRemovedSteps.ts'
import { addChoice } from '../../../src/shared/flow/edit/editChoices.ts'
import { addStep, removeSteps } from '../../../src/shared/flow/edit/editSteps.ts'
import { setText } from '../../../src/shared/flow/edit/editTexts.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'

const WORDS = { added: 'neu', changed: 'geändert', removed: 'entfernt' }

it('marks what is new, changed and gone where it lies, and shows what is gone', () => {
  const before = minimalFlow()
  const { flow } = addStep(removeSteps(before, new Set(['side'])), { title: 'Neu', part: 'agree' }, () => 'k')
  const led = addChoice(flow, 'open', { step: 'neu' })
  const after = setText(led, { key: 'wording.warn1-w.text', language: 'de', text: 'Anders.' })
  const marks = markChanges(diffFlows(before, after), WORDS)
  expect(Object.fromEntries([...marks.steps].map(([id, { text, tone }]) => [id, [text, tone]]))).toEqual({
    side: ['entfernt', 'brick'],
    neu: ['neu', 'teal'],
    open: ['geändert', 'amber'],
  })
  expect([...marks.choices]).toEqual([['open/neu', { text: 'neu' }]])
  expect([...marks.rungs]).toEqual([['warn', { text: 'geändert', tone: 'amber' }]])
  expect(withRemovedSteps(before, after).steps.map(({ id }) => id)).toEqual(['open', 'close', 'neu', 'side'])
  expect(withRemovedSteps(before, before)).toBe(before)
})
