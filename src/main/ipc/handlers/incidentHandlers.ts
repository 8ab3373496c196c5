import type { CallId } from '../../../shared/ids.ts'
import type { IncidentChannel } from '../../../shared/ipc/incidents/channels.ts'
import { addMeasure } from '../../services/addMeasure.ts'
import { getIncident } from '../../services/getIncident.ts'
import { openIncidentByHand } from '../../services/openIncidentByHand.ts'
import type { HandlerParts } from '../createHandlers.ts'
import type { Handlers } from '../dispatch.ts'

/** The use cases behind the register of incidents. */
export function incidentHandlers({
  parts,
  background,
}: Pick<HandlerParts, 'parts' | 'background'>): Pick<Handlers, IncidentChannel> {
  return {
    'incidents.list': (asked) => background.run('incidents.list', { path: parts.paths.database, ...asked }),
    'incidents.get': ({ callId }) => getIncident(parts, callId as CallId),
    'incidents.open': ({ callId, note }) => openIncidentByHand(parts, { callId: callId as CallId, note }),
    'incidents.addMeasure': ({ callId, kind, note }) => addMeasure(parts, { callId: callId as CallId, kind, note }),
  }
}
