import { Worker } from 'node:worker_threads'
import { FlowEditor } from '../../src/renderer/editor/flowEditor.ts'
import { ProblemWatch } from '../../src/renderer/editor/problemWatch.ts'
import { connectFlowWorkshop, type FlowWorkshop } from '../../src/renderer/editor/worker/connectFlowWorkshop.ts'
import { setText } from '../../src/shared/flow/edit/editTexts.ts'
import { copiedFlow } from './copiedFlow.ts'
import { type Figure, figure, median } from './figures.ts'

const KEYS = 41

/** From a key press in a line until what is wrong with the flow is known, by the way of the editor: patch, thread, check. */
export async function benchLiveCheck(): Promise<Figure[]> {
  return [
    figure('editor.check.150.ms', await measure(150), 'ms', 50),
    figure('editor.check.1000.ms', await measure(1000), 'ms', 100),
  ]
}

async function measure(steps: number): Promise<number> {
  const workshop = startThread()
  const editor = new FlowEditor(copiedFlow(steps), { nowMs: () => performance.now(), makeKey: () => 'key' })
  const watch = new ProblemWatch(editor, (flow) => workshop.run('check', flow))
  const stop = watch.start()
  await untilKnown(watch)
  const samples: number[] = []
  for (let key = 0; key < KEYS; key += 1) {
    const before = performance.now()
    type(editor, key)
    await untilKnown(watch)
    samples.push(performance.now() - before)
  }
  stop()
  workshop.end()
  return median(samples)
}

function startThread(): FlowWorkshop {
  const worker = new Worker(new URL('./flowThread.ts', import.meta.url))
  return connectFlowWorkshop({
    send: (task) => worker.postMessage(task),
    onAnswer: (listener) => worker.on('message', listener),
    onFailure: (listener) => worker.on('error', ({ message }: Error) => listener(message)),
    end: () => void worker.terminate(),
  })
}

function type(editor: FlowEditor, key: number): void {
  const { steps } = editor.state.flow
  const wording = steps[Math.floor(steps.length / 2)]?.wordings[0]
  if (wording === undefined) throw new Error('the step in the middle says nothing')
  const change = { key: `wording.${wording.id}.text`, language: 'de', text: `Was ist passiert? ${'a'.repeat(key)}` }
  editor.edit('write', (flow) => setText(flow, change), change.key)
}

function untilKnown(watch: ProblemWatch): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const stop = watch.subscribe(() => {
    if (!watch.found().isCurrent) return
    stop()
    resolve()
  })
  return promise
}
