import type { CallMove } from '../../shared/call/callEvent.ts'
import type { CallId } from '../../shared/ids.ts'
import { fail, ok } from '../../shared/result.ts'
import type { BackgroundProcess } from '../background/backgroundProcess.ts'
import { appendEvent } from '../services/appendEvent.ts'
import type { AppParts } from '../services/appParts.ts'
import { boot } from '../services/boot.ts'
import { changeSettings, getPolicy, savePolicy } from '../services/changeProfile.ts'
import { closeUnfinished } from '../services/closeUnfinished.ts'
import { getLoggedCall } from '../services/getLoggedCall.ts'
import { listStored } from '../services/listStored.ts'
import { listUnfinished } from '../services/listUnfinished.ts'
import { resumeStoredCall } from '../services/resumeStoredCall.ts'
import { saveCopy } from '../services/saveCopy.ts'
import { restoreBackup, startNew } from '../services/setUpDatabase.ts'
import { startCall } from '../services/startCall.ts'
import type { Handlers } from './dispatch.ts'
import { complaintHandlers } from './handlers/complaintHandlers.ts'
import { exportHandlers } from './handlers/exportHandlers.ts'
import { flowHandlers } from './handlers/flowHandlers.ts'
import { followUpHandlers } from './handlers/followUpHandlers.ts'
import { incidentHandlers } from './handlers/incidentHandlers.ts'
import { insightsHandlers } from './handlers/insightsHandlers.ts'
import { listHandlers } from './handlers/listHandlers.ts'
import { reviewHandlers } from './handlers/reviewHandlers.ts'
import { rulesHandlers } from './handlers/rulesHandlers.ts'
import type { TrackedJobs } from './trackedJobs.ts'

/** What only the desktop can do. */
export type Desktop = {
  /** Asks the person for a folder; null where she takes none. */
  readonly chooseFolder: () => Promise<string | null>
  readonly openFolder: (path: string) => Promise<void>
  /** Asks the person where to save a file, suggesting a name; null where she does not. */
  readonly chooseFile: (name: string) => Promise<string | null>
  /** Asks the person for a file to read, of one of these kinds; null where she takes none. */
  readonly chooseOpenFile: (extensions: readonly string[]) => Promise<string | null>
  /** The page as it is laid out for print, as a PDF. */
  readonly printPage: (mostPages: number | undefined) => Promise<Uint8Array>
}

/** What handlers reach: the services of main, what only the desktop can do, and work outside main. */
export type HandlerParts = {
  readonly parts: AppParts
  readonly desktop: Desktop
  readonly background: BackgroundProcess
  readonly jobs: TrackedJobs
  /** Tells the page which flows calls can be taken with now. */
  readonly tellFlows: () => void
}

/** The use case behind each channel. */
export function createHandlers({ parts, desktop, background, jobs, tellFlows }: HandlerParts): Handlers {
  return {
    'app.boot': () => boot(parts),
    'calls.start': (request) => startCall(parts, request),
    'calls.append': ({ callId, seq, event }) => {
      // The contract refuses a second `call.started`; the type cannot say so.
      return appendEvent(parts, { callId: callId as CallId, seq, event: event as CallMove })
    },
    'calls.resume': ({ callId }) => resumeStoredCall(parts, callId as CallId),
    'calls.closeUnfinished': ({ callId }) => closeUnfinished(parts, callId as CallId),
    'calls.listUnfinished': () => listUnfinished(parts),
    'calls.get': ({ callId }) => getLoggedCall(parts, callId as CallId),
    'calls.listStored': ({ callId }) => listStored(parts, callId as CallId),
    'policy.get': () => getPolicy(parts),
    'policy.save': ({ policy, note }) => savePolicy(parts, policy, note),
    'settings.save': (settings) => changeSettings(parts, settings),
    'database.saveCopy': async () => {
      const folder = await desktop.chooseFolder()
      return folder === null ? fail('cancelled') : saveCopy(parts, folder)
    },
    'database.restoreBackup': () => telling(tellFlows, restoreBackup(parts)),
    'database.startNew': () => telling(tellFlows, startNew(parts)),
    'app.openFolder': async () => {
      await desktop.openFolder(parts.paths.folder)
      return ok(null)
    },
    'jobs.cancel': ({ jobId }) => {
      jobs.cancel(jobId)
      return ok(null)
    },
    ...complaintHandlers({ parts, background }),
    ...rulesHandlers({ parts, jobs }),
    ...incidentHandlers({ parts, background, desktop }),
    ...followUpHandlers({ parts, background }),
    ...reviewHandlers({ parts, desktop }),
    ...insightsHandlers({ parts, background, desktop }),
    ...exportHandlers({ parts, desktop, jobs }),
    ...flowHandlers({ parts, background, desktop, jobs, tellFlows }),
    ...listHandlers({ parts, background, jobs }),
  }
}

/** Another file may offer other flows. */
function telling<A>(tellFlows: () => void, answer: A): A {
  tellFlows()
  return answer
}
