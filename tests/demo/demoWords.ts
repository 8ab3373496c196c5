/** The languages the demo plays. */
export type DemoLanguage = 'de' | 'en'

/** What the demo types, and the names by which it finds its way, in each language. */
export const DEMO_WORDS = {
  de: {
    sayNow: 'Jetzt sagen',
    start: 'Anruf beginnen',
    name: 'Name',
    reference: 'Kunden- oder Vorgangsnummer',
    callerName: 'Frau Berger',
    insult: 'Schlafmütze',
    calls: 'Anrufe',
    rules: 'Regeln',
    settings: 'Einstellungen',
    parcels: 'Pakete',
  },
  en: {
    sayNow: 'Say now',
    start: 'Start the call',
    name: 'Name',
    reference: 'Customer or case number',
    callerName: 'Ms Barker',
    insult: 'halfwit',
    calls: 'Calls',
    rules: 'Rules',
    settings: 'Settings',
    parcels: 'Parcels',
  },
} as const
