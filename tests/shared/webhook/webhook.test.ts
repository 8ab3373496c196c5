import { describe, expect, it } from 'vitest'
import { writeMessage } from '../../../src/shared/i18n/complaintMessage.ts'
import { buildMessage, type MessageFacts } from '../../../src/shared/webhook/buildMessage.ts'
import { MOST_ATTEMPTS, WEBHOOK_FORMATS, waitAfterMs } from '../../../src/shared/webhook/webhook.ts'

const MINUTE_MS = 60_000
const NASTY = '<!channel> @all [hier](http://x) *fett*\n# Titel'
const FACTS: MessageFacts = {
  reference: '3F2A-91C0-77DE',
  openedAtMs: Date.UTC(2026, 10, 18, 10),
  causes: ['waiting', 'Paketshop'],
  details: { callerName: NASTY, callerReference: '4711', wordsHeard: null },
}
const bodyOf = (format: (typeof WEBHOOK_FORMATS)[number], facts = FACTS) =>
  JSON.stringify(buildMessage(format, facts, writeMessage(facts, 'de')))

describe('the wait between two attempts', () => {
  it('grows from a minute to six hours', () => {
    const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => waitAfterMs(index + 1, 0.5) / MINUTE_MS)
    expect(waits[0]).toBe(1)
    expect(waits.at(-1)).toBe(360)
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  })

  it('varies by a fifth', () => {
    expect([0, 1].map((chance) => waitAfterMs(1, chance) / MINUTE_MS)).toEqual([0.8, 1.2])
  })
})

describe('a message', () => {
  it.each(WEBHOOK_FORMATS)('as %s tells nothing of the caller where that is switched off', (format) => {
    const body = bodyOf(format, { ...FACTS, details: null })
    expect(body).toContain('3F2A')
    expect(body).not.toMatch(/4711|channel|wordsHeard|Anruf von/)
  })

  it('has codes for programs and words for people', () => {
    expect(bodyOf('json')).toContain('"causes":["waiting","Paketshop"]')
    expect(bodyOf('slack')).toContain('Ursachen: lange gewartet, Paketshop')
  })

  it('lets a caller’s words mention nobody and link nowhere', () => {
    expect(bodyOf('slack')).not.toContain('<!')
    expect(bodyOf('mattermost')).not.toMatch(/@all|[^\\]\[hier|[^\\*]\*fett|\n# /)
    expect(bodyOf('teams')).not.toContain('"TextBlock"')
  })
})
