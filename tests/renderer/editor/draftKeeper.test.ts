import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { DraftKeeper, type SavedDraft } from '../../../src/renderer/editor/draftKeeper.ts'
import { FlowEditor } from '../../../src/renderer/editor/flowEditor.ts'
import { setText } from '../../../src/shared/flow/edit/editTexts.ts'
import { fail, ok, type Result } from '../../../src/shared/result.ts'
import { minimalFlow } from '../../support/minimalFlow.ts'

type Problem = 'diskFull' | 'conflict'

/** A file that keeps what it is given, one state after the other, and answers a moment later. A text is put down in another thread; `putDown` holds that up. */
function openKeeper(answers: readonly Problem[] = [], putDown?: Promise<void>) {
  const editor = new FlowEditor(minimalFlow(), { nowMs: () => Date.now(), makeKey: () => 'k' })
  const saved: string[] = []
  const refusals = [...answers]
  let inFile = 1
  const save = async (document: string, revision: number): Promise<Result<SavedDraft, Problem>> => {
    await wait(5)
    const refused = refusals.shift()
    if (refused !== undefined) return fail(refused)
    if (revision !== inFile) return fail('conflict')
    inFile += 1
    saved.push(document)
    return ok({ revision: inFile, savedAtMs: Date.now() })
  }
  const keeper = new DraftKeeper<Problem>({
    editor,
    inFile: editor.state.flow,
    revision: 1,
    write: async (flow) => {
      await putDown
      return flow.name.de ?? ''
    },
    save,
    isFinal: (problem) => problem === 'conflict',
    nowMs: () => Date.now(),
  })
  const write = (text: string) =>
    editor.edit('write', (flow) => setText(flow, { key: 'flow.name', language: 'de', text }), 'name')
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await wait(10)
  }
  return { editor, keeper, saved, write, until, stop: keeper.start() }
}

describe('a draft that is kept', () => {
  it('is saved a moment after the last key, once for quick keys', async () => {
    const { keeper, saved, write, until, stop } = openKeeper()
    for (const text of ['A', 'Ab', 'Abc']) write(text)
    await until(() => keeper.state().kind === 'saved' && saved.length > 0)
    stop()
    expect(saved).toEqual(['Abc'])
    expect(keeper.revision).toBe(2)
  })

  it('is saved also while somebody types on and on', async () => {
    const { saved, write, stop } = openKeeper()
    for (let key = 0; key < 20; key += 1) {
      write(`${key}`)
      await wait(60)
    }
    stop()
    expect(saved.length).toBeGreaterThan(0)
  })

  it('saves at once what is left when it is asked to', async () => {
    const { keeper, saved, write, stop } = openKeeper()
    write('A')
    const first = keeper.flush()
    write('B')
    await first
    expect(await keeper.flush()).toBe(true)
    stop()
    expect(saved.at(-1)).toBe('B')
  })

  it('says that saving failed, keeps everything, and saves when it works again', async () => {
    const { keeper, saved, write, until, stop } = openKeeper(['diskFull'])
    write('A')
    await until(() => keeper.state().kind === 'failed')
    expect(keeper.state()).toEqual({ kind: 'failed', problem: 'diskFull' })
    expect(await keeper.flush()).toBe(true)
    stop()
    expect(saved).toEqual(['A'])
  })

  it('hands over what is left also while an earlier save is on its way: neither stands in the way of the other', async () => {
    const { keeper, saved, write, stop } = openKeeper()
    write('A')
    const first = keeper.flush()
    await wait(1)
    write('B')
    keeper.saveAtOnce((flow) => flow.name.de ?? '')
    stop()
    await first
    await wait(20)
    expect(saved).toEqual(['A', 'B'])
    expect(keeper.revision).toBe(3)
  })

  it('is not written over by an earlier text that was still being put down when the rest was handed over', async () => {
    let putDown = () => {}
    const late = new Promise<void>((resolve) => {
      putDown = resolve
    })
    const { keeper, saved, write, until, stop } = openKeeper([], late)
    write('A')
    const first = keeper.flush()
    write('B')
    keeper.saveAtOnce((flow) => flow.name.de ?? '')
    putDown()
    await first
    await until(() => saved.length > 0)
    stop()
    expect(saved).toEqual(['B'])
    expect(await keeper.flush()).toBe(true)
    expect(keeper.revision).toBe(2)
  })

  it('answers what could not be saved when the page went, and does not try on behind it', async () => {
    const { editor, keeper, saved, write, stop } = openKeeper(['diskFull'])
    const inFile = editor.state.flow
    write('A')
    const going = keeper.saveAtOnce((flow) => flow.name.de ?? '')
    stop()
    expect(await going).toEqual({ flow: editor.state.flow, inFile, revision: 1 })
    await wait(2200)
    expect(saved).toEqual([])
  })

  it('begins with what was left unsaved, and saves it without another edit', async () => {
    const editor = new FlowEditor({ ...minimalFlow(), name: { de: 'Left' } }, { nowMs: () => 0, makeKey: () => 'k' })
    const saved: [string, number][] = []
    const keeper = new DraftKeeper<Problem>({
      editor,
      inFile: minimalFlow(),
      revision: 7,
      write: async (flow) => flow.name.de ?? '',
      save: async (document, revision) => {
        saved.push([document, revision])
        return ok({ revision: revision + 1, savedAtMs: 0 })
      },
      isFinal: () => false,
      nowMs: () => Date.now(),
    })
    const stop = keeper.start()
    await expect.poll(() => saved).toEqual([['Left', 7]])
    stop()
    expect(keeper.unsaved()).toBeNull()
  })

  it('stops where somebody else has changed the draft, until a person decides', async () => {
    const { editor, keeper, saved, write, until, stop } = openKeeper(['conflict'])
    write('A')
    await until(() => keeper.state().kind === 'stopped')
    write('B')
    await wait(400)
    expect(saved).toEqual([])
    keeper.goOn(minimalFlow(), 1)
    await until(() => saved.length === 1)
    stop()
    expect(saved).toEqual(['B'])
    expect(editor.state.flow.name.de).toBe('B')
  })
})
