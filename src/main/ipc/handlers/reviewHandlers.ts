import type { CallId } from '../../../shared/ids.ts'
import { lookUpTimes } from '../../services/lookUpTimes.ts'
import { findReadable } from '../../services/readableCall.ts'
import { answerReview, listOwnFeedback, reviewCall } from '../../services/reviewCall.ts'
import type { HandlerParts } from '../createHandlers.ts'
import type { Handlers } from '../dispatch.ts'
import { savePdf } from '../savePdf.ts'

type ReviewHandlers = Pick<
  Handlers,
  'calls.review' | 'calls.answerReview' | 'calls.listFeedback' | 'calls.lookUp' | 'calls.print'
>

/** Reviews, look-ups of the times, and a call as a PDF. */
export function reviewHandlers({ parts, desktop }: Pick<HandlerParts, 'parts' | 'desktop'>): ReviewHandlers {
  return {
    'calls.review': (request) => reviewCall(parts, { ...request, callId: request.callId as CallId }),
    'calls.answerReview': (request) => answerReview(parts, { ...request, callId: request.callId as CallId }),
    'calls.listFeedback': () => listOwnFeedback(parts),
    'calls.lookUp': ({ callId, reason }) => lookUpTimes(parts, { callId: callId as CallId, reason }),
    'calls.print': async ({ callId, fileName }) => {
      const found = findReadable(parts, callId as CallId)
      if (!found.ok) return found
      return savePdf(desktop, parts.log, { fileName })
    },
  }
}
