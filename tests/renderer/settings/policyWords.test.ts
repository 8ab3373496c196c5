import { describe, expect, it } from 'vitest'
import { fieldText, fieldTitle, sayPolicy } from '../../../src/renderer/settings/policyWords.ts'
import { makeI18n } from '../../../src/renderer/ui/i18n.ts'
import { defaultPolicy } from '../../../src/shared/policy/defaultPolicy.ts'
import { diffPolicies, POLICY_FIELDS } from '../../../src/shared/policy/diffPolicies.ts'
import { explainPolicy } from '../../../src/shared/policy/explainPolicy.ts'
import type { Policy } from '../../../src/shared/policy/policy.ts'
import { listLadderPolicies } from '../../support/ladderPolicies.ts'

const texts = { de: makeI18n('de'), en: makeI18n('en') }

function say(language: 'de' | 'en', changes: Partial<Policy>): readonly string[] {
  const policy = { ...defaultPolicy, ...changes }
  return explainPolicy(policy).map((sentence) => sayPolicy(texts[language].t, language, policy, sentence))
}

describe('what a policy means as a whole', () => {
  it('is said in whole sentences for every policy, in both languages', () => {
    for (const ladder of listLadderPolicies()) {
      for (const language of ['de', 'en'] as const) {
        for (const sentence of say(language, ladder)) {
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
          expect(sentence).not.toMatch(/\{\{|policy\.|undefined|null| {2}/)
        }
      }
    }
  })

  it('says the default in German', () => {
    expect(say('de', {})).toEqual([
      'Schon die erste Beleidigung zählt; auf sie zeigen wir Verständnis.',
      'Mit jeder weiteren gehen wir eine Stufe höher: Wir wiederholen, was gesagt wurde, bitten einmal um Respekt und kündigen einmal an, dass wir das Gespräch sonst beenden.',
      'Nach der Ankündigung beendet die nächste Beleidigung das Gespräch; bei einfachen Beleidigungen ist das die fünfte.',
      'Eine schwere Beleidigung übergehen wir nie: Sie führt mindestens zur Bitte um Respekt und wird ein Vorfall.',
      'Eine Drohung beendet das Gespräch sofort und wird ein Vorfall.',
      'Wird jemand wieder sachlich, geht es um die Sache. Die erreichte Stufe bleibt gemerkt.',
      'Für eine Entschuldigung danken wir und gehen eine Stufe zurück. Kurz vor dem Ende heißt das: Bei der nächsten Beleidigung kündigen wir noch einmal an.',
      'Haben wir ein Gespräch beendet, ruft die Teamleitung zurück, nur nach einer Drohung nicht.',
      'Bis 50\u00a0€ sagt jede Person allein zu. Darüber entscheidet: Teamleitung.',
    ])
  })

  it('says a patient policy in English', () => {
    const patient = { overlook: 2, requests: 2, warnings: 2, apologyLowersBy: 5, threatEndsCall: false } as const
    expect(say('en', patient)).toEqual([
      'We overlook the first 2 insults and show understanding. Only the next one counts.',
      'With every further insult we go up one step: we say back what was said, ask for respect twice and announce twice that we will otherwise end the call.',
      'After the second announcement the next insult ends the call; if all are plain insults, that is the ninth.',
      'After an announcement nothing is overlooked any more.',
      'A severe insult is never overlooked: it leads at least to the request for respect and becomes an incident.',
      'A threat leads at least to the announcement and becomes an incident.',
      'When callers become factual again, it is about the matter. The step reached is remembered.',
      'We say thank you for an apology and go back 5 steps. Even at the top, after that we first say back again what was said at the next insult.',
      'When we have ended a call, the team lead calls back, except after a threat.',
      'Up to €50 each person decides alone; above that: team lead.',
    ])
  })

  it('says so where nothing is announced', () => {
    const strict = { warnings: 0, restate: false, severeStartsAt: 'warn', threatEndsCall: false } as const
    expect(say('de', strict).slice(1, 5)).toEqual([
      'Mit jeder weiteren gehen wir eine Stufe höher: Wir bitten einmal um Respekt. Eine Ankündigung gibt es nicht.',
      'Nach der Bitte um Respekt beendet die nächste Beleidigung das Gespräch; bei einfachen Beleidigungen ist das die dritte.',
      'Eine schwere Beleidigung übergehen wir nie: Sie führt mindestens zur Bitte um Respekt und wird ein Vorfall.',
      'Eine Drohung führt mindestens zur Bitte um Respekt und wird ein Vorfall.',
    ])
  })
})

describe('the difference of two policies', () => {
  it('names each part that differs, in the order of the form, and no other', () => {
    const other: Policy = {
      ...defaultPolicy,
      warnings: 2,
      callbackAfterEnd: false,
      examples: { ...defaultPolicy.examples, insulted: { de: 'Anders', en: 'Different' } },
      grant: { ...defaultPolicy.grant, amountEuro: 20 },
    }
    expect(diffPolicies(defaultPolicy, defaultPolicy)).toEqual([])
    expect(diffPolicies(defaultPolicy, other)).toEqual(['warnings', 'callbackAfterEnd', 'insulted', 'grant'])
    const german = (field: (typeof POLICY_FIELDS)[number]) => [
      fieldTitle(texts.de.t, field),
      fieldText(texts.de.t, 'de', other, field),
    ]
    expect(diffPolicies(defaultPolicy, other).map(german)).toEqual([
      ['Ankündigungen', '2-mal ankündigen, dann beenden.'],
      ['Rückruf nach dem Beenden', 'Nach einem beendeten Gespräch gibt es keinen Rückruf von uns aus.'],
      ['Beispiele: Beleidigung', 'Anders / Different'],
      [
        'Was eine Person allein zusagen darf',
        'Bis 20\u00a0€ sagt jede Person allein zu. Darüber entscheidet: Teamleitung.',
      ],
    ])
  })

  it('has a name and a sentence for every part, in both languages', () => {
    for (const field of POLICY_FIELDS) {
      for (const language of ['de', 'en'] as const) {
        expect(fieldTitle(texts[language].t, field)).not.toContain('.')
        expect(fieldText(texts[language].t, language, defaultPolicy, field)).toMatch(/[.!?”“]/)
      }
    }
  })
})
