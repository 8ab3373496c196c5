import type { TFunction } from 'i18next'
import { inLanguage } from '../../shared/call/line.ts'
import type { PolicyField } from '../../shared/policy/diffPolicies.ts'
import type { PolicySentence } from '../../shared/policy/explainPolicy.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { assertNever } from '../../shared/result.ts'
import { formatEuro } from '../ui/format.ts'

type About<K extends PolicySentence['about']> = Extract<PolicySentence, { about: K }>

/** A sentence about a policy in words. `policy` gives what the team has written itself. */
export function sayPolicy(t: TFunction, language: string, policy: Policy, sentence: PolicySentence): string {
  switch (sentence.about) {
    case 'overlook':
      return t('policy.say.overlook', { count: sentence.count })
    case 'way':
      return sayWay(t, sentence)
    case 'end':
      return sayEnd(t, sentence)
    case 'severe':
      return t(`policy.say.severe_${sentence.rung === 'warn' ? 'warn' : 'requestRespect'}`)
    case 'threat':
      return sayThreat(t, sentence)
    case 'apology':
      return `${sayApology(t, sentence)} ${t(`policy.say.again_${sentence.again}`)}`
    case 'callback':
      return t(sentence.offered ? 'policy.say.callback_on' : 'policy.say.callback_off')
    case 'grant':
      return sayGrant(t, language, policy)
    case 'calm':
    case 'neverOverlookedAgain':
      return t(`policy.say.${sentence.about}`)
    default:
      return assertNever(sentence)
  }
}

function sayWay(t: TFunction, { restate, requests, warnings }: About<'way'>): string {
  const values = { requests: times(t, requests), warnings: times(t, warnings) }
  if (restate) return t(warnings > 0 ? 'policy.say.way_restate_warn' : 'policy.say.way_restate', values)
  return t(warnings > 0 ? 'policy.say.way_warn' : 'policy.say.way_plain', values)
}

function times(t: TFunction, count: number): string {
  const known = ([1, 2, 3] as const).find((each) => each === count)
  return known === undefined ? '' : t(`policy.times.${known}`)
}

const NTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const

function sayEnd(t: TFunction, { after, count, insults }: About<'end'>): string {
  const known = NTHS.find((each) => each === insults)
  const nth = known === undefined ? String(insults) : t(`policy.nth.${known}`)
  const last = ([2, 3] as const).find((each) => each === count)
  if (last === undefined) return t(`policy.say.end_${after}_only`, { nth })
  return t(`policy.say.end_${after}`, { nth, last: t(`policy.last.${last}`) })
}

function sayThreat(t: TFunction, { rung }: About<'threat'>): string {
  if (rung === null) return t('policy.say.threat_end')
  return t(`policy.say.threat_${rung === 'warn' ? 'warn' : 'requestRespect'}`)
}

function sayApology(t: TFunction, { lowersBy, toStart }: About<'apology'>): string {
  return toStart ? t('policy.say.apology_start') : t('policy.say.apology', { count: lowersBy })
}

function sayGrant(t: TFunction, language: string, { grant }: Policy): string {
  const approver = inLanguage(grant.approver, language)
  if (grant.amountEuro === 0) return t('policy.say.grantNothing', { approver })
  return t('policy.say.grant', { approver, amount: formatEuro(grant.amountEuro, language) })
}

/** The name of a part of the rules, as the form has it. */
export function fieldTitle(t: TFunction, field: PolicyField): string {
  switch (field) {
    case 'upset':
    case 'insulted':
    case 'insultedSeverely':
    case 'threatened':
      return t('policy.history.example', { kind: t(`reaction.${field}`) })
    default:
      return t(`rules.${field}`)
  }
}

/** What a part of the rules says, in the sentence that the form has for it. */
export function fieldText(t: TFunction, language: string, policy: Policy, field: PolicyField): string {
  switch (field) {
    case 'overlook':
    case 'requests':
    case 'warnings':
      return t(`rules.${field}Text`, { count: policy[field] })
    case 'restate':
      return t(policy.restate ? 'rules.restateText_on' : 'rules.restateText_off')
    case 'severeStartsAt':
      return t(`rules.severeText_${policy.severeStartsAt}`)
    case 'threatEndsCall':
      return t(policy.threatEndsCall ? 'rules.threatText_on' : 'rules.threatText_off')
    case 'apologyLowersBy':
      return t('rules.apologyText', { count: policy.apologyLowersBy })
    case 'callbackAfterEnd':
      return t(policy.callbackAfterEnd ? 'rules.callbackText_on' : 'rules.callbackText_off')
    case 'grant':
      return sayGrant(t, language, policy)
    default:
      return [policy.examples[field].de, policy.examples[field].en].join(' / ')
  }
}
