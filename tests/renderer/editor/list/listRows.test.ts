import { describe, expect, it } from 'vitest'
import { filterRows, type Narrowing } from '../../../../src/renderer/editor/list/filterRows.ts'
import { gridMove } from '../../../../src/renderer/editor/list/gridMove.ts'
import { isTextRow, type ListRow, makeRowLister } from '../../../../src/renderer/editor/list/listRow.ts'
import { problemsOfRows } from '../../../../src/renderer/editor/list/problemsOfRows.ts'
import { doAction, offerActions, sameKind } from '../../../../src/renderer/editor/list/rowActions.ts'
import { checkFlow } from '../../../../src/shared/flow/check/checkFlow.ts'
import { defaultFlow } from '../../../../src/shared/flow/default/defaultFlow.ts'
import { setText } from '../../../../src/shared/flow/edit/editTexts.ts'
import { translationProgress } from '../../../../src/shared/flow/edit/translationProgress.ts'
import { type Flow, flowSchema } from '../../../../src/shared/flow/flow.ts'
import { listKeyedTexts } from '../../../../src/shared/flow/textKeys.ts'
import { minimalFlow } from '../../../support/minimalFlow.ts'

let keys = 0
const ends = { newStep: 'Neuer Schritt', makeKey: () => `made${keys++}` }

function rowOf(flow: Flow, id: string): ListRow {
  const row = makeRowLister()(flow).find((each) => each.id === id)
  if (row === undefined) throw new Error(`there is no row ${id}`)
  return row
}

function seen(flow: Flow, narrowing: Narrowing, keptId: string | null = null): readonly string[] {
  const facts = { flow, problems: problemsOfRows(checkFlow(flow), flow), nameOf: ({ id }: ListRow) => id }
  return filterRows(makeRowLister()(flow), narrowing, facts, keptId).map(({ id }) => id)
}

describe('the rows of a flow', () => {
  it('show every text that is said or read in a call, once', () => {
    const rows = makeRowLister()(defaultFlow).filter(isTextRow)
    const texts = listKeyedTexts(defaultFlow).filter(({ key }) => !/^(flow|capture)\./.test(key))
    expect(rows.filter(({ kind }) => kind !== 'plain').map(({ id }) => id)).toEqual(
      texts.filter(({ use }) => use !== 'plain').map(({ key }) => key),
    )
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const { key, text } of texts) expect(rowOf(defaultFlow, key)).toMatchObject({ text })
  })

  it('stay the same where an edit leaves them alone', () => {
    const list = makeRowLister()
    const before = list(defaultFlow)
    const [step] = defaultFlow.steps
    const key = `step.${step?.id}.title`
    const after = list(setText(defaultFlow, { key, language: 'de', text: 'Anders' }))
    const changed = after.filter((row, index) => row !== before[index])
    expect(new Set(changed.map(({ spot }) => JSON.stringify(spot)))).toEqual(
      new Set([JSON.stringify({ kind: 'step', id: step?.id })]),
    )
  })

  it('have room for the form without fields as soon as a line has one', () => {
    const flow = setText(minimalFlow(), { key: 'wording.open-w.text', language: 'de', text: 'Es geht um {{concern}}.' })
    expect(rowOf(flow, 'wording.open-w.plain')).toMatchObject({ kind: 'plain', text: {} })
    expect(makeRowLister()(minimalFlow()).some(({ kind }) => kind === 'plain')).toBe(false)
  })

  it('carry the problems that are told there', () => {
    const flow = minimalFlow()
    flow.steps[0]?.choices.push({ id: 'x', label: { de: 'x' }, goTo: { step: 'nowhere' } })
    Object.assign(flow.steps[1] ?? {}, { wordings: [] })
    expect([...problemsOfRows(checkFlow(flow), flow).keys()].sort()).toEqual([
      'choice.open.x.label',
      'step.close.title',
    ])
  })
})

describe('a narrowed list', () => {
  const flow = { ...minimalFlow(), languages: ['de', 'en'], stale: { 'step.side.title': ['en'] } }
  const translated = (key: string) => setText(flow, { key, language: 'en', text: 'Done' })

  it('shows what is not translated, below what it belongs to', () => {
    const ids = seen(translated('wording.open-w.text'), { filters: ['missing'], words: '' })
    expect(ids).toContain('step.open.title')
    expect(ids).not.toContain('wording.open-w.text')
    expect(ids).toContain('rung:warn')
  })

  it('keeps the row somebody is at', () => {
    const ids = seen(translated('wording.open-w.text'), { filters: ['missing'], words: '' }, 'wording.open-w.text')
    expect(ids).toContain('wording.open-w.text')
  })

  it('shows old translations, lines too long for a breath, and problems', () => {
    expect(seen(flow, { filters: ['stale'], words: '' })).toEqual(['step.side.title'])
    const long = setText(minimalFlow(), { key: 'wording.close-w.text', language: 'de', text: 'a'.repeat(200) })
    expect(seen(long, { filters: ['tooLong'], words: '' })).toEqual(['step.close.title', 'wording.close-w.text'])
    expect(seen(long, { filters: ['problems'], words: '' })).toEqual(['step.close.title', 'wording.close-w.text'])
    expect(seen(minimalFlow(), { filters: ['problems'], words: '' })).toEqual([])
  })

  it('finds words in any language', () => {
    expect(seen(translated('wording.side-w.text'), { filters: [], words: ' dONE' })).toEqual([
      'step.side.title',
      'wording.side-w.text',
    ])
  })
})

describe('an action at a row', () => {
  const all = makeRowLister()(defaultFlow)

  it.each(all.filter((_, index) => index % 7 === 0).map((row) => [row.id, row] as const))(
    'leaves a flow that can be read, whatever it is: %s',
    (_, row) => {
      for (const action of offerActions(defaultFlow, row)) {
        const done = doAction(defaultFlow, row, action, ends)
        expect(flowSchema.safeParse(done?.flow).success, action).toBe(true)
        expect(done?.flow, action).not.toBe(defaultFlow)
        if (done?.rowId != null) rowOf(done.flow, done.rowId)
      }
    },
  )

  it('adds one more of the same', () => {
    const flow = minimalFlow()
    const added = (id: string) => {
      const row = rowOf(flow, id)
      const done = doAction(flow, row, sameKind(row), { ...ends, makeKey: () => 'made' })
      return done === null ? null : rowOf(done.flow, done.rowId ?? '')
    }
    expect(added('step.open.title')).toMatchObject({ kind: 'step', number: 2, text: { de: 'Neuer Schritt' } })
    expect(added('wording.open-w.text')).toMatchObject({ kind: 'wording', number: 2, id: 'wording.open-made.text' })
    expect(added('choice.open.close.label')).toMatchObject({ kind: 'choice', number: 2, goTo: { step: 'close' } })
    expect(added('rung:warn')).toMatchObject({ kind: 'wording', number: 4 })
  })

  it('moves and removes, and offers neither where it cannot be', () => {
    const flow = minimalFlow()
    const moved = doAction(flow, rowOf(flow, 'step.close.title'), 'moveUp', ends)
    expect(moved?.flow.steps.map(({ id }) => id)).toEqual(['close', 'open', 'side'])
    expect(doAction(flow, rowOf(flow, 'step.open.title'), 'moveUp', ends)).toBeNull()
    expect(doAction(flow, rowOf(flow, 'rung:warn'), 'remove', ends)).toBeNull()
    const removed = doAction(flow, rowOf(flow, 'choice.open.close.label'), 'remove', ends)
    expect(removed?.flow.steps[0]?.choices).toEqual([])
    const alone = { ...flow, steps: flow.steps.slice(0, 1) }
    expect(doAction(alone, rowOf(alone, 'step.open.title'), 'remove', ends)).toBeNull()
  })
})

describe('keys in the grid', () => {
  const size = { rows: 30, columns: 4 }
  const press = (key: string, ctrlKey = false) => gridMove({ key, ctrlKey }, { row: 5, column: 1 }, size)

  it('walk it as in a spreadsheet and stop at its edges', () => {
    expect(press('ArrowDown')).toEqual({ row: 6, column: 1 })
    expect(press('ArrowLeft')).toEqual({ row: 5, column: 0 })
    expect(press('PageUp')).toEqual({ row: 0, column: 1 })
    expect(press('End')).toEqual({ row: 5, column: 3 })
    expect(press('End', true)).toEqual({ row: 29, column: 3 })
    expect(press('Home', true)).toEqual({ row: 0, column: 0 })
    expect(press('a')).toBeNull()
  })
})

it('counts what is translated, of what there is to translate, and what is old', () => {
  const whole = translationProgress(defaultFlow)[0]
  expect(whole).toEqual({ language: 'en', done: whole?.all, all: listKeyedTexts(defaultFlow).length, stale: 0 })
  const [title] = defaultFlow.steps
  const key = `step.${title?.id}.title`
  const stale = setText(defaultFlow, { key, language: 'de', text: 'Anders' })
  expect(translationProgress(stale)).toEqual([{ ...whole, stale: 1 }])
  const missing = setText(stale, { key, language: 'en', text: ' ' })
  expect(translationProgress(missing)).toEqual([{ ...whole, done: (whole?.all ?? 0) - 1, stale: 0 }])
  expect(translationProgress(minimalFlow())).toEqual([])
})
