import type { DatabaseFault } from '../../../shared/ipc/answers.ts'
import type { LIST_CHANNELS } from '../../../shared/ipc/calls/channels.ts'
import type { Result } from '../../../shared/result.ts'
import { ok } from '../../../shared/result.ts'
import type { CallFilters } from '../../../shared/review/callQuery.ts'
import { addLiveCalls } from '../../services/addLiveCalls.ts'
import type { AppParts } from '../../services/appParts.ts'
import { type CallScope, scopeOf } from '../../services/callScope.ts'
import { listViews, removeView, saveView } from '../../services/savedViews.ts'
import type { HandlerParts } from '../createHandlers.ts'
import type { Handlers } from '../dispatch.ts'

/** The list of calls and the views of it. What reads many rows is done outside main. */
export function listHandlers({
  parts,
  background,
  jobs,
}: Pick<HandlerParts, 'parts' | 'background' | 'jobs'>): Pick<Handlers, (typeof LIST_CHANNELS)[number]> {
  const path = parts.paths.database
  return {
    'calls.page': async (request) => {
      const scope = openScope(parts, request.query.filters)
      if (!scope.ok) return scope
      const page = await background.run('calls.page', { path, request, scope: scope.value })
      return page.ok ? ok(addLiveCalls(parts, request, page.value)) : page
    },
    'calls.count': async ({ query, jobId }) => {
      const scope = openScope(parts, query.filters)
      return scope.ok ? jobs.run(jobId, 'calls.count', { path, query, scope: scope.value }) : scope
    },
    'calls.whyEmpty': async ({ query }) => {
      const scope = openScope(parts, query.filters)
      return scope.ok ? background.run('calls.whyEmpty', { path, query, scope: scope.value }) : scope
    },
    'calls.choices': () => background.run('calls.choices', { path }),
    'views.list': () => listViews(parts),
    'views.save': (request) => saveView(parts, request),
    'views.remove': ({ viewId }) => removeView(parts, viewId),
  }
}

type ScopeProblem = DatabaseFault | 'notAllowed' | 'searchTooShort'

/** Whose calls may be listed now; opens the file where it is not open yet, so that there is one to read. */
function openScope({ database }: AppParts, filters: CallFilters): Result<CallScope, ScopeProblem> {
  const opened = database.use()
  return opened.ok ? scopeOf(opened.value.profile.person, filters) : opened
}
