import type { Step } from '../flow.ts'

/** Two or three ways to choose from, within what the agent may grant; the fourth wording fits any two. */
export const optionsStep: Step = {
  id: 'options',
  part: 'options',
  title: { de: 'Lösung anbieten', en: 'Offer solutions' },
  hint: { de: 'Zwei oder drei Wege nennen, dann warten.', en: 'Name two or three ways, then wait.' },
  pauseSeconds: 3,
  captures: ['promise'],
  wordings: [
    {
      id: 'options-1',
      text: {
        de: 'Ich kann Ihnen Ersatz schicken, oder Sie bekommen Ihr Geld zurück. Was ist Ihnen lieber?',
        en: 'I can send you a replacement, or you can have your money back. Which would you prefer?',
      },
    },
    {
      id: 'options-2',
      text: {
        de: 'Es gibt drei Möglichkeiten: reparieren, austauschen oder eine Gutschrift. Was hilft Ihnen am meisten?',
        en: 'There are three ways to go: a repair, an exchange or a credit. Which one helps you most?',
      },
    },
    {
      id: 'options-3',
      text: {
        de: 'Ich kann Ihnen eine Gutschrift geben oder Ihnen beim Preis entgegenkommen. Womit wäre Ihnen geholfen?',
        en: 'I could give you a credit, or meet you part of the way on the price. What would help?',
      },
    },
    {
      id: 'options-4',
      text: {
        de: 'Ich sehe zwei Wege und nenne Ihnen gleich beide. Sie entscheiden, welcher besser passt.',
        en: 'I see two ways to do this, and I’ll give you both. You decide which suits you better.',
      },
    },
  ],
  choices: [
    {
      id: 'replacement',
      label: { de: 'Ersatz', en: 'Replacement' },
      goTo: { step: 'agreeReplacement' },
    },
    { id: 'refund', label: { de: 'Rückerstattung', en: 'Refund' }, goTo: { step: 'agreeRefund' } },
    { id: 'credit', label: { de: 'Gutschrift', en: 'Credit' }, goTo: { step: 'agreeCredit' } },
    { id: 'repair', label: { de: 'Reparatur', en: 'Repair' }, goTo: { step: 'agreeRepair' } },
    { id: 'goodwill', label: { de: 'Kulanz', en: 'Goodwill' }, goTo: { step: 'agreeGoodwill' } },
    { id: 'other', label: { de: 'Andere Lösung', en: 'Another solution' }, goTo: { step: 'agreeOther' } },
    { id: 'refuse', label: { de: 'Ablehnen und begründen', en: 'Refuse and explain' }, goTo: { step: 'refuse' } },
    { id: 'passOn', label: { de: 'Weiterleiten', en: 'Pass on' }, goTo: { step: 'passOn' } },
    { id: 'clarify', label: { de: 'Noch einmal nachfragen', en: 'Ask again' }, goTo: { step: 'clarify' } },
  ],
}
