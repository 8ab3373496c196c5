import { defaultFlow } from '../default/defaultFlow.ts'
import type { Flow, Localized } from '../flow.ts'
import { billingFlow } from './billing/billingFlow.ts'
import { deliveryFlow } from './delivery/deliveryFlow.ts'
import { faultFlow } from './fault/faultFlow.ts'
import { goodwillFlow } from './goodwill/goodwillFlow.ts'

/** A whole flow that a team can start from. Its id never changes; its name is the flow's. */
export type FlowTemplate = {
  readonly id: 'standard' | 'fault' | 'delivery' | 'billing' | 'goodwill'
  /** What it is for, in a sentence. */
  readonly summary: Localized
  readonly flow: Flow
}

/** The flows that the app brings along, the general one first. */
export const FLOW_TEMPLATES: readonly FlowTemplate[] = [
  {
    id: 'standard',
    summary: {
      de: 'Deeskalation für jedes Anliegen: zuhören, verstehen, zusammenfassen, zwei oder drei Wege anbieten.',
      en: 'De-escalation for any concern: listen, understand, sum up, offer two or three ways.',
    },
    flow: defaultFlow,
  },
  {
    id: 'fault',
    summary: {
      de: 'Etwas geht nicht: Fehler eingrenzen, gemeinsam probieren, Techniker oder Austausch. Gefahr geht vor.',
      en: 'Something doesn’t work: narrow it down, try together, engineer or replacement. Danger comes first.',
    },
    flow: faultFlow,
  },
  {
    id: 'delivery',
    summary: {
      de: 'Paket zu spät, verschwunden, beschädigt oder falsch: Status, Nachbarn, Suche, neuer Termin, Ersatz.',
      en: 'A parcel that is late, lost, damaged or wrong: status, neighbours, trace, new date, replacement.',
    },
    flow: deliveryFlow,
  },
  {
    id: 'billing',
    summary: {
      de: 'Rechnung strittig: Zeile für Zeile durchgehen, berichtigen oder erklären, Raten, Aufschub, Widerspruch.',
      en: 'A disputed bill: go through it line by line, correct or explain it, instalments, delay, objection.',
    },
    flow: billingFlow,
  },
  {
    id: 'goodwill',
    summary: {
      de: 'Kulanz ablehnen: Nein mit Grund, Alternative, schriftliche Beschwerde, nächste Stelle.',
      en: 'Refusing goodwill: a no with its reason, an alternative, a written complaint, the next body.',
    },
    flow: goodwillFlow,
  },
]
