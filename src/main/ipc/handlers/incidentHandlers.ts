import type { CallId } from '../../../shared/ids.ts'
import type { IncidentChannel } from '../../../shared/ipc/incidents/channels.ts'
import { addMeasure } from '../../services/addMeasure.ts'
import { getIncident } from '../../services/getIncident.ts'
import { openIncidentByHand } from '../../services/openIncidentByHand.ts'
import type { HandlerParts } from '../createHandlers.ts'
import type { Handlers } from '../dispatch.ts'
import { savePdf } from '../savePdf.ts'

/** The use cases behind the register of incidents. */
export function incidentHandlers({
  parts,
  background,
  desktop,
}: Pick<HandlerParts, 'parts' | 'background' | 'desktop'>): Pick<Handlers, IncidentChannel> {
  return {
    'incidents.list': (asked) => background.run('incidents.list', { path: parts.paths.database, ...asked }),
    'incidents.get': ({ callId }) => getIncident(parts, callId as CallId),
    'incidents.open': ({ callId, note }) => openIncidentByHand(parts, { callId: callId as CallId, note }),
    'incidents.print': async ({ callId, fileName }) => {
      const found = getIncident(parts, callId as CallId)
      return found.ok ? savePdf(desktop, parts.log, { fileName }) : found
    },
    'incidents.addMeasure': ({ callId, kind, note }) => addMeasure(parts, { callId: callId as CallId, kind, note }),
  }
}
