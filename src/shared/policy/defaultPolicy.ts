import type { Policy } from './policy.ts'

/** The rules a new installation starts with; every value can be changed by the team. */
export const defaultPolicy: Policy = {
  overlook: 0,
  restate: true,
  requests: 1,
  warnings: 1,
  severeStartsAt: 'requestRespect',
  threatEndsCall: true,
  apologyLowersBy: 1,
  callbackAfterEnd: true,
  examples: {
    upset: {
      de: 'Schreit, flucht über die Sache, knallt etwas auf den Tisch: „So ein verdammter Mist mit Ihrer Lieferung!“',
      en: 'Shouts, swears at the matter, bangs on the table: “This damn delivery is a joke!”',
    },
    insulted: {
      de: 'Zielt auf Sie als Person: „Sie sind doch unfähig“, „Sie Schlafmütze“.',
      en: 'Aimed at you as a person: “You are useless”, “You halfwit”.',
    },
    insultedSeverely: {
      de: 'Grob, diskriminierend oder sexuell belästigend. Alles, was Sie nicht wiederholen möchten.',
      en: 'Gross, discriminating or sexually harassing. Anything you would not want to repeat.',
    },
    threatened: {
      de: 'Kündigt Ihnen, Ihren Leuten oder dem Haus Gewalt an: „Ich weiß, wo Sie arbeiten.“ Ein Anwalt oder eine schlechte Bewertung ist keine Drohung.',
      en: 'Announces violence against you, your people or the building: “I know where you work.” A lawyer or a bad review is not a threat.',
    },
  },
  grant: {
    amountEuro: 50,
    approver: { de: 'Teamleitung', en: 'team lead' },
  },
}
