import { utilityProcess } from 'electron'
import type { JobPort } from '../background/backgroundProcess.ts'

/** Starts the process for long work; it has Node but neither windows nor the page. */
export function forkBackground(entry: string): JobPort {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Ruhepol background', stdio: 'ignore' })
  return {
    post: (request) => child.postMessage(request),
    onAnswer: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    end: () => child.kill(),
  }
}
