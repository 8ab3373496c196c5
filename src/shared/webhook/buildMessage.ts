import { assertNever } from '../result.ts'
import type { WebhookFormat } from './webhook.ts'

/** What a message may tell beside that there is a complaint, where the team has switched that on. */
export type MessageDetails = {
  readonly callerName: string | null
  readonly callerReference: string | null
  readonly wordsHeard: string | null
}

/** What a message tells of a complaint. */
export type MessageFacts = {
  readonly reference: string
  readonly openedAtMs: number
  readonly causes: readonly string[]
  readonly details: MessageDetails | null
}

/** The same for people: a sentence, and facts by name. */
export type MessageWords = {
  readonly title: string
  readonly lines: readonly { readonly name: string; readonly value: string }[]
}

/** The body of a message in a format, ready for JSON. What callers said cannot become a link, a mention or markup. */
export function buildMessage(format: WebhookFormat, facts: MessageFacts, words: MessageWords): object {
  switch (format) {
    case 'json':
      return asJson(facts)
    case 'slack':
      return { text: asText(words, escapeSlack, '*') }
    case 'mattermost':
      return { text: asText(words, escapeMarkdown, '**') }
    case 'teams':
      return asTeams(words)
    default:
      return assertNever(format)
  }
}

function asJson({ reference, openedAtMs, causes, details }: MessageFacts): object {
  const openedAt = new Date(openedAtMs).toISOString()
  const common = { type: 'complaint.opened', reference, openedAt, causes }
  return details === null ? common : { ...common, details }
}

function asText({ title, lines }: MessageWords, escaped: (text: string) => string, bold: string): string {
  const rest = lines.map(({ name, value }) => `${escaped(name)}: ${escaped(value)}`)
  return [`${bold}${escaped(title)}${bold}`, ...rest].join('\n')
}

/** Slack reads markup in angle brackets, and only these three characters have to be escaped. */
function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Every ASCII mark may be escaped in Markdown (CommonMark 2.4); a mention is broken by a space of no width. */
function escapeMarkdown(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ')
  return oneLine.replace(/[!-/:-@[-`{-~]/g, (mark) => (mark === '@' ? '@\u200b' : `\\${mark}`))
}

/** A message with an Adaptive Card; a text run, unlike a text block, reads no markup. */
function asTeams({ title, lines }: MessageWords): object {
  const paragraph = (text: string, weight: 'Bolder' | 'Default') => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, weight }],
  })
  const body = [
    paragraph(title, 'Bolder'),
    ...lines.map(({ name, value }) => paragraph(`${name}: ${value}`, 'Default')),
  ]
  const content = { type: 'AdaptiveCard', version: '1.4', body }
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] }
}
