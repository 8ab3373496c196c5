/** The names of what a flow is made of. */
export const flowWords = {
  part: {
    open: 'Begrüßen',
    listen: 'Zuhören',
    understand: 'Verstehen',
    clarify: 'Klären',
    summarise: 'Zusammenfassen',
    options: 'Lösung anbieten',
    refuse: 'Ablehnen und begründen',
    passOn: 'Weiterleiten',
    agree: 'Vereinbaren',
    close: 'Verabschieden',
    unwilling: 'Angaben zurückgehalten',
    manager: 'Teamleitung gewünscht',
  },
} as const
