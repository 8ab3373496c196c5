import { describe, expect, it } from 'vitest'
import { conditionSentence } from '../../../../src/renderer/editor/panel/conditionWords.ts'
import { CLAUSE_KINDS, firstClause } from '../../../../src/renderer/editor/panel/firstClause.ts'
import { makeI18n } from '../../../../src/renderer/ui/i18n.ts'
import { type Clause, conditionSchema } from '../../../../src/shared/flow/condition.ts'
import { testFlow } from '../../../support/testFlow.ts'

function sentence(language: 'de' | 'en', match: 'all' | 'any', ...clauses: Clause[]): string {
  return conditionSentence({ match, clauses }, { t: makeI18n(language).t, language, flow: testFlow })
}

describe('conditionSentence', () => {
  it('reads a condition back in German, joined by what must hold of it', () => {
    const clauses: Clause[] = [
      { on: 'capture', name: 'concern', is: 'filled' },
      { on: 'step', step: 'listen', is: 'notSaid' },
      { on: 'insults', is: 'atLeast', count: 2 },
    ]
    expect(sentence('de', 'all', ...clauses)).toBe(
      'Wird nur angeboten, wenn das Feld „concern (de)“ ausgefüllt ist, der Schritt „listen (de)“ noch nicht gesagt wurde und es mindestens 2 Beleidigungen gab.',
    )
    expect(sentence('de', 'any', { on: 'insults', is: 'atMost', count: 1 }, { on: 'warning', is: 'given' })).toBe(
      'Wird nur angeboten, wenn es höchstens eine Beleidigung gab oder schon eine Ankündigung gemacht wurde.',
    )
  })

  it('reads it back in English, too', () => {
    expect(
      sentence(
        'en',
        'any',
        { on: 'cause', cause: 'waiting', is: 'named' },
        { on: 'language', language: 'de', is: 'notSpoken' },
        { on: 'rules', rule: 'mayGrant', is: 'off' },
      ),
    ).toBe(
      'Offered only if the cause “long wait” was named, the call is not in German, or money may not be granted without asking.',
    )
  })

  it('calls what is not there any more by the name it had', () => {
    expect(sentence('de', 'all', { on: 'step', step: 'gone', is: 'said' })).toContain('„gone“')
    expect(sentence('de', 'all', { on: 'cause', cause: 'Hotline tot', is: 'named' })).toContain('„Hotline tot“')
  })
})

describe('firstClause', () => {
  it('gives a whole clause for everything that a choice can depend on, also where the flow has no field', () => {
    for (const flow of [testFlow, { ...testFlow, captures: [] }]) {
      const clauses = CLAUSE_KINDS.map((on) => firstClause(on, flow))
      expect(clauses.map(({ on }) => on)).toEqual(CLAUSE_KINDS)
      expect(conditionSchema.safeParse({ match: 'all', clauses }).success).toBe(true)
    }
  })
})
