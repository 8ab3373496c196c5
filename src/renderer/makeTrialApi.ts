import { fail } from '../shared/result.ts'
import type { Api } from './api/api.ts'
import type { CallOnTrial } from './editor/simulator/callOnTrial.ts'

/** The way to main for a call that is only tried out: it leads nowhere. Events are answered on the page, all else is refused. */
export function makeTrialApi(api: Api, append: CallOnTrial['append']): Api {
  const answered: Pick<Api, 'calls.append'> = { 'calls.append': ({ seq, event }) => append(seq, event) }
  return new Proxy(
    { ...api },
    { get: (_, name) => Reflect.get(answered, name) ?? (isPush(name) ? hearNothing : refuse) },
  )
}

/** Channels have a dot in their names; what main tells by itself is heard with `on…`. */
function isPush(name: string | symbol): boolean {
  return typeof name === 'string' && name.startsWith('on')
}

async function refuse() {
  return fail('notAllowed')
}

function hearNothing() {
  return () => undefined
}
