import type { Flow } from '../flow.ts'
import { acknowledge } from './acknowledge.ts'
import { endCall } from './endCall.ts'
import { requestRespect } from './requestRespect.ts'
import { restate } from './restate.ts'
import { warn } from './warn.ts'

/** The lines of the ladder. */
export const rungs: Flow['rungs'] = { acknowledge, restate, requestRespect, warn, endCall }
