import { parentPort } from 'node:worker_threads'
import { answerFlowTasks, type FlowTask } from '../../src/renderer/editor/worker/answerFlowTasks.ts'

const answer = answerFlowTasks()

parentPort?.on('message', (task: FlowTask) => parentPort?.postMessage(answer(task)))
