import type { Action } from '../../shared/person/may.ts'
import {
  IconAdjustments,
  IconChartBar,
  IconInbox,
  IconList,
  IconPhone,
  IconRoute,
  IconScale,
  IconShieldExclamation,
  IconSun,
} from './icons.ts'

/** The places that the rail leads to, in its order; each is there only for who may do what it is for. */
export const PLACES = [
  { place: 'call', text: 'nav.call', icon: IconPhone, action: 'calls.take' },
  { place: 'today', text: 'nav.today', icon: IconSun, action: 'followUps.own' },
  { place: 'calls', text: 'nav.calls', icon: IconList, action: 'calls.readOwn' },
  { place: 'incidents', text: 'nav.incidents', icon: IconShieldExclamation, action: 'incidents.read' },
  { place: 'complaints', text: 'nav.complaints', icon: IconInbox, action: 'complaints.answer' },
  { place: 'insights', text: 'nav.insights', icon: IconChartBar, action: 'figures.read' },
  { place: 'flows', text: 'nav.flows', icon: IconRoute, action: 'flows.edit' },
  { place: 'rules', text: 'nav.rules', icon: IconScale, action: 'policy.read' },
  { place: 'settings', text: 'nav.settings', icon: IconAdjustments, action: 'settings.change' },
] as const satisfies readonly { readonly place: string; readonly action: Action; [more: string]: unknown }[]

/** A place that the rail leads to. */
export type Place = (typeof PLACES)[number]['place']
