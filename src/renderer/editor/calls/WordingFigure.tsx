import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import type { Wording } from '../../../shared/flow/flow.ts'
import { isSameText } from '../../../shared/flow/isSameText.ts'
import type { SpeechName } from '../../../shared/review/insights/insights.ts'
import { plainText } from '../../../shared/review/insights/listWordings.ts'
import { shareOf } from '../../../shared/review/insights/shareOf.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useFlowCallFigures } from './FlowCallsContext.tsx'
import { useCallWords } from './useCallWords.ts'
import classes from './WordingFigure.module.css'

type WordingFigureProps = { readonly spot: SpeechSpot; readonly wording: Wording }

/** How many callers were factual again right after a wording of the ladder; elsewhere, and while nobody knows, nothing. */
export function WordingFigure({ spot, wording }: WordingFigureProps) {
  if (spot.kind === 'threat') return <LadderFigure speech="endCall.threat" wording={wording} />
  return spot.kind === 'rung' ? <LadderFigure speech={spot.id} wording={wording} /> : null
}

type LadderFigureProps = { readonly speech: SpeechName; readonly wording: Wording }

function LadderFigure({ speech, wording }: LadderFigureProps) {
  const { t } = useTexts()
  const words = useCallWords()
  const { answer } = useFlowCallFigures()
  if (answer === undefined || answer.figures.calls === null || answer.figures.calls === 0) return null
  const found = answer.figures.speeches
    .find((each) => each.speech === speech)
    ?.wordings.find((each) => each.wordingId === wording.id && isSameText(each.text, plainText(wording)))
  if (found === undefined) return <p className={classes.figure}>{t('flowCalls.wording.none')}</p>
  const share = shareOf(found.returned, found.shown)
  if (share === null) return <p className={classes.figure}>{t('flowCalls.wording.few')}</p>
  const calmed = { share: words.percent(share.share), count: share.whole, amount: words.count(share.whole) }
  return (
    <p className={classes.figure}>
      {t('flowCalls.wording.calmed', calmed)}{' '}
      <span className={classes.range}>({t('flowCalls.wording.uncertainty', { range: words.range(share) })})</span>
    </p>
  )
}
