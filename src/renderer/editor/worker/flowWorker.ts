import { answerFlowTasks, type FlowTask } from './answerFlowTasks.ts'

const answer = answerFlowTasks()

self.onmessage = ({ data }: MessageEvent<FlowTask>) => self.postMessage(answer(data))
