/** The names of what a flow is made of. */
export const flowWords = {
  part: {
    open: 'Begrüßen',
    listen: 'Zuhören',
    understand: 'Verständnis zeigen',
    clarify: 'Klären',
    summarise: 'Zusammenfassen',
    options: 'Lösung anbieten',
    refuse: 'Ablehnen und begründen',
    passOn: 'Weiterleiten',
    agree: 'Vereinbaren',
    close: 'Verabschieden',
    unwilling: 'Nebenweg: hält Angaben zurück',
    manager: 'Nebenweg: möchte die Teamleitung',
  },
} as const
