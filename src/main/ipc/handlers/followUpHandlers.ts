import type { CallId } from '../../../shared/ids.ts'
import type { FollowUpChannel } from '../../../shared/ipc/followUps/channels.ts'
import { may } from '../../../shared/person/may.ts'
import { changeFollowUp } from '../../services/changeFollowUp.ts'
import { countToday } from '../../services/countToday.ts'
import { followUpScopeOf, timesAt } from '../../services/followUpScope.ts'
import type { HandlerParts } from '../createHandlers.ts'
import type { Handlers } from '../dispatch.ts'
import { NOBODY } from '../nobody.ts'

/** The use cases behind what was promised, and what needs a person today. */
export function followUpHandlers({
  parts,
  background,
}: Pick<HandlerParts, 'parts' | 'background'>): Pick<Handlers, FollowUpChannel> {
  const { clock, database, paths } = parts
  const person = () => database.findProfile()?.person ?? NOBODY
  const asked = () => ({ path: paths.database, scope: followUpScopeOf(person()), ...timesAt(clock.nowMs()) })
  return {
    'followUps.list': (request) => background.run('followUps.list', { ...asked(), ...request }),
    'followUps.change': ({ callId, ...change }) => changeFollowUp(parts, { callId: callId as CallId, ...change }),
    'today.get': () => {
      const { id: personId } = person()
      return background.run('today.collect', { ...asked(), personId, supervises: may(person(), 'incidents.read') })
    },
    'today.count': () => countToday(parts),
  }
}
