import type { Words } from './matters.ts'

/** Made up for simulated calls. Nobody said or wrote any of it. */
export const englishWords: Words = {
  titles: ['Ms', 'Mr'],
  surnames: ['Adeyemi', 'Barker', 'Collins', 'Doyle', 'Evans', 'Fraser', 'Hughes', 'Novak', 'Patel', 'Reid', 'Walsh'],
  matters: [
    { concern: 'Charged twice for electricity', cause: 'billing' },
    { concern: 'Late fee on a paid bill', cause: 'billing' },
    { concern: 'Delivery date moved three times', cause: 'delivery' },
    { concern: 'Parcel left at the wrong door', cause: 'delivery' },
    { concern: 'Dishwasher leaks after a week', cause: 'defectiveProduct' },
    { concern: 'Broadband drops every evening', cause: 'defectiveProduct' },
    { concern: 'Engineer never turned up', cause: 'waiting' },
    { concern: 'Refund still missing', cause: 'repeatedAttempts' },
    { concern: 'Warranty claim turned down', cause: 'refusal' },
    { concern: 'Passed around five people', cause: 'passedAround' },
  ],
  insults: ['you are useless', 'you halfwit', 'talking to you is a waste of time'],
  severe: ['you are scum', 'something racist about my accent'],
  threats: ['I know where you work', 'I will come and smash the place up'],
  promises: ['credit for the second charge', 'replacement next week', 'written confirmation', 'refund to the account'],
  contacts: ['Ms Seidel in accounts', 'the engineers', 'the team lead'],
  times: ['tomorrow from nine', 'by Friday', 'this afternoon'],
  notes: [
    'Thanked me at the end.',
    'Will call again if nothing arrives this week.',
    'Wants it confirmed in writing only.',
    'Hard of hearing, speak slowly.',
  ],
  callback: 'Call back after the call was ended',
}
