import { inLanguage } from '../../shared/call/line.ts'
import { fillText } from '../../shared/flow/fillText.ts'
import type { Insights, SpeechName, WordingFigures } from '../../shared/review/insights/insights.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { rungText } from '../ui/textKeys.ts'
import { ChartCard } from './ChartCard.tsx'
import { Figure } from './Figure.tsx'
import { shareOf } from './shares.ts'
import { useNumbers } from './useNumbers.ts'
import classes from './WordingChart.module.css'

/** Per step of the ladder its wordings: how often each was used, and how many callers came back right after it. */
export function WordingChart({ insights: { speeches } }: { readonly insights: Insights }) {
  const { t } = useTexts()
  const nameOf = useSpeechName()
  return (
    <ChartCard wide title={t('insights.wordings.title')} text={t('insights.wordings.text')} table={useTable(speeches)}>
      <div className={classes.groups}>
        {speeches.map(({ speech, wordings }) => (
          <section key={speech} className={classes.group}>
            <h3 className={classes.rung}>{nameOf(speech)}</h3>
            <ul className={classes.list}>
              {wordings.map((wording) => (
                <WordingRow key={`${wording.wordingId} ${JSON.stringify(wording.text)}`} wording={wording} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ChartCard>
  )
}

function WordingRow({ wording }: { readonly wording: WordingFigures }) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const { shown, returned } = wording
  const share = shareOf(returned, shown)
  return (
    <li className={classes.row}>
      <span className={classes.text}>{useWords()(wording)}</span>
      <span className={classes.shown}>
        {shown === null ? t('insights.hidden') : t('insights.wordings.shown', { amount: numbers.count(shown) })}
      </span>
      {share === null ? (
        <span className={classes.hidden}>{shown !== null && t('insights.hidden')}</span>
      ) : (
        <>
          <span className={classes.track} aria-hidden="true">
            <span
              className={classes.range}
              style={{ left: `${share.low * 100}%`, width: `${(share.high - share.low) * 100}%` }}
            />
            <span className={classes.middle} style={{ left: `${share.share * 100}%` }} />
          </span>
          <span className={classes.figures}>
            {numbers.percent(share.share)}{' '}
            <span className={classes.quiet}>
              <span className="visuallyHidden">{t('insights.uncertaintyShort')} </span>({numbers.range(share)})
            </span>
          </span>
        </>
      )}
    </li>
  )
}

function useTable(speeches: Insights['speeches']) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const [nameOf, wordsOf] = [useSpeechName(), useWords()]
  return {
    columns: [
      t('insights.wordings.wording'),
      t('insights.wordings.rung'),
      t('insights.calls'),
      t('insights.wordings.returned'),
      t('insights.uncertaintyShort'),
    ],
    rows: speeches.flatMap(({ speech, wordings }) =>
      wordings.map((wording) => {
        const share = shareOf(wording.returned, wording.shown)
        const name = wordsOf(wording)
        return {
          id: `${speech} ${wording.wordingId} ${name}`,
          name,
          cells: [
            nameOf(speech),
            <Figure key="shown" name={name} count={wording.shown} />,
            <Figure key="returned" name={name} count={wording.returned} />,
            share === null ? '' : numbers.range(share),
          ],
        }
      }),
    ),
  }
}

function useSpeechName(): (speech: SpeechName) => string {
  const { t } = useTexts()
  return (speech) => (speech === 'endCall.threat' ? t('insights.wordings.threat') : t(rungText(speech)))
}

/** The line as it is said, without the marks of binding words. */
function useWords(): (wording: WordingFigures) => string {
  const { t, i18n } = useTexts()
  return ({ wordingId, text }) => {
    const segments = fillText(inLanguage(text, i18n.language), {}) ?? []
    const words = segments.map((segment) => segment.text).join('')
    return words === '' ? t('insights.wordings.unknownText', { id: wordingId }) : words
  }
}
