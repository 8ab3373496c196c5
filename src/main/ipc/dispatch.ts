import type { Answer } from '../../shared/ipc/answers.ts'
import { type Channel, contract, type Request } from '../../shared/ipc/contract.ts'
import { type Action, may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import { fail } from '../../shared/result.ts'
import { sqliteProblem } from '../db/sqliteProblem.ts'
import { describeError, type Log } from '../services/log.ts'
import { isTrustedSender, type Sender } from './isTrustedSender.ts'

/** What answers each channel. */
export type Handlers = { readonly [C in Channel]: (request: Request<C>) => Answer<C> | Promise<Answer<C>> }

/** What each channel needs permission for. */
export const ACTION_FOR: Readonly<Record<Channel, Action>> = {
  'app.boot': 'calls.readOwn',
  'calls.start': 'calls.take',
  'calls.append': 'calls.take',
  'calls.resume': 'calls.take',
  'calls.closeUnfinished': 'calls.take',
  'calls.listUnfinished': 'calls.readOwn',
  'calls.get': 'calls.readOwn',
  'calls.listStored': 'calls.readOwn',
  'policy.get': 'policy.read',
  'policy.save': 'policy.change',
  'settings.save': 'settings.change',
  'database.saveCopy': 'database.maintain',
  'database.restoreBackup': 'database.maintain',
  'database.startNew': 'database.maintain',
  'app.openFolder': 'database.maintain',
  'jobs.cancel': 'calls.readOwn',
  'complaints.list': 'complaints.answer',
  'complaints.get': 'complaints.answer',
  'complaints.add': 'complaints.answer',
  'webhook.get': 'webhook.change',
  'webhook.save': 'webhook.change',
  'webhook.listUnsent': 'webhook.change',
  'webhook.sendAgain': 'webhook.change',
  'policy.history': 'policy.read',
  'policy.whatIf': 'policy.change',
  'incidents.list': 'incidents.read',
  'incidents.get': 'incidents.read',
  'incidents.print': 'incidents.read',
  'incidents.open': 'incidents.change',
  'incidents.addMeasure': 'incidents.change',
  'followUps.list': 'followUps.own',
  'followUps.change': 'followUps.own',
  'today.get': 'followUps.own',
  'today.count': 'followUps.own',
  'calls.review': 'calls.review',
  'calls.answerReview': 'calls.readOwn',
  'calls.listFeedback': 'calls.readOwn',
  'calls.lookUp': 'calls.lookUp',
  'calls.print': 'calls.readOwn',
  'insights.read': 'figures.read',
  'insights.print': 'figures.read',
  'privacy.get': 'figures.read',
  'privacy.save': 'privacy.change',
  'calls.export': 'calls.readOwn',
  'calls.page': 'calls.readOwn',
  'calls.count': 'calls.readOwn',
  'calls.whyEmpty': 'calls.readOwn',
  'calls.choices': 'calls.readOwn',
  'views.list': 'calls.readOwn',
  'views.save': 'calls.readOwn',
  'views.remove': 'calls.readOwn',
  'flows.list': 'flows.read',
  'flows.create': 'flows.edit',
  'flows.archive': 'flows.publish',
  'flows.setDefault': 'flows.publish',
  'flows.discardDraft': 'flows.edit',
  'flows.publish': 'flows.publish',
  'flows.publishAgain': 'flows.publish',
  'flows.askApproval': 'flows.edit',
  'flows.approve': 'flows.approve',
  'flows.approveReturn': 'flows.approve',
  'flows.settings': 'flows.read',
  'flows.saveSettings': 'flows.approve',
  'flows.versions': 'flows.read',
  'flows.version': 'flows.read',
  'flows.calls': 'figures.read',
  'flows.import': 'flows.edit',
  'flows.export': 'flows.read',
  'flows.importTranslation': 'flows.edit',
  'drafts.open': 'flows.edit',
  'drafts.read': 'flows.approve',
  'drafts.save': 'flows.edit',
  'drafts.saveAnyway': 'flows.edit',
  'drafts.beat': 'flows.edit',
  'drafts.release': 'flows.edit',
  'drafts.takeOver': 'flows.edit',
  'drafts.copies': 'flows.edit',
  'drafts.copy': 'flows.edit',
}

type Parts = { readonly handlers: Handlers; readonly person: () => Person; readonly log: Log }

/** Answers a request from outside: who asks, what is asked, whether it is allowed, and only then the handler. */
export type Dispatch = (channel: Channel, sender: Sender, raw: unknown) => Promise<unknown>

/** Puts the checks of the border before the handlers. Only data and stable codes come out. */
export function createDispatch({ handlers, person, log }: Parts): Dispatch {
  async function answer<C extends Channel>(channel: C, sender: Sender, raw: unknown): Promise<unknown> {
    if (!isTrustedSender(sender)) return fail('untrustedSender')
    const parsed = contract[channel].safeParse(raw)
    if (!parsed.success) return fail('badInput')
    if (!may(person(), ACTION_FOR[channel])) return fail('notAllowed')
    return handlers[channel](parsed.data as Request<C>)
  }
  return async (channel, sender, raw) => {
    try {
      return await answer(channel, sender, raw)
    } catch (error) {
      log.error(`${channel} failed`, describeError(error))
      return fail(sqliteProblem(error) ?? 'somethingWentWrong')
    }
  }
}
