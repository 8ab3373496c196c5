import type { Verdict } from '../../../shared/review/verdict.ts'
import { Badge, type Tone } from '../../ui/Badge.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'

const TONE: Readonly<Record<Verdict, Tone>> = { inOrder: 'teal', talkAboutIt: 'amber', note: 'plain', answer: 'plain' }

/** What was said of a call, in a word. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTexts()
  return <Badge tone={TONE[verdict]}>{t(`callView.reviews.verdict.${verdict}`)}</Badge>
}
