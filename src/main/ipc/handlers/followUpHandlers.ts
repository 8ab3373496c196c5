import type { CallId } from '../../../shared/ids.ts'
import type { FollowUpChannel } from '../../../shared/ipc/followUps/channels.ts'
import { may } from '../../../shared/person/may.ts'
import type { Person } from '../../../shared/person/person.ts'
import type { Times } from '../../reports/listFollowUps.ts'
import { changeFollowUp } from '../../services/changeFollowUp.ts'
import type { FollowUpScope } from '../../store/followUpQueries.ts'
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
  const asked = () => ({ path: paths.database, scope: scopeOf(person()), ...timesAt(clock.nowMs()) })
  return {
    'followUps.list': (request) => background.run('followUps.list', { ...asked(), ...request }),
    'followUps.change': ({ callId, ...change }) => changeFollowUp(parts, { callId: callId as CallId, ...change }),
    'today.get': () => {
      const { id: personId } = person()
      return background.run('today.collect', { ...asked(), personId, supervises: may(person(), 'incidents.read') })
    },
  }
}

/** Hers alone, unless she sees to those of the team. */
function scopeOf(person: Person): FollowUpScope {
  return may(person, 'followUps.team') ? 'team' : { personId: person.id, name: person.name }
}

function timesAt(nowMs: number): Times {
  return { nowMs, endOfDayMs: new Date(nowMs).setHours(24, 0, 0, 0) }
}
