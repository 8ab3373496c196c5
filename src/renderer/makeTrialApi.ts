import { fail } from '../shared/result.ts'
import type { Api } from './api/api.ts'
import type { CallOnTrial } from './editor/simulator/callOnTrial.ts'

/** The way to main for a call that is only tried out: it leads nowhere. Events are answered on the page, all else is refused. */
export function makeTrialApi(api: Api, append: CallOnTrial['append']): Api {
  const answered: Partial<Api> = {
    'calls.append': ({ seq, event }) => append(seq, event),
    onSavingChanged: () => nothing,
    onJobProgressed: () => nothing,
  }
  return new Proxy({ ...api }, { get: (_, name) => Reflect.get(answered, name) ?? refuse })
}

async function refuse() {
  return fail('notAllowed')
}

function nothing(): void {}
