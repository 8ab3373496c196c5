import type { Insights, SpeechName, WordingFigures } from '../../shared/review/insights/insights.ts'
import { shareOf } from '../../shared/review/insights/shareOf.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { speechText } from '../ui/textKeys.ts'
import { useNumbers } from '../ui/useNumbers.ts'
import { wordingWords } from '../ui/wordingWords.ts'
import { behindWording } from './behindWording.ts'
import { ChartCard } from './ChartCard.tsx'
import { Figure, type FigureProps } from './Figure.tsx'
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
                <WordingRow
                  key={`${wording.wordingId} ${JSON.stringify(wording.text)}`}
                  speech={speech}
                  wording={wording}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ChartCard>
  )
}

type WordingRowProps = { readonly speech: SpeechName; readonly wording: WordingFigures }

function WordingRow({ speech, wording }: WordingRowProps) {
  const { t } = useTexts()
  const numbers = useNumbers()
  const { shown, returned } = useCounts()(speech, wording)
  const share = shareOf(returned.count, shown.count)
  return (
    <li className={classes.row}>
      <span className={classes.text}>{useWords()(wording)}</span>
      <span className={classes.shown}>
        <Figure {...shown} text={t('insights.wordings.shown', { amount: numbers.count(shown.count ?? 0) })} />
      </span>
      {share === null ? (
        <span className={classes.hidden}>{shown.count !== null && t('insights.hidden')}</span>
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
            <Figure {...returned} text={numbers.percent(share.share)} />{' '}
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
  const [nameOf, wordsOf, countsOf] = [useSpeechName(), useWords(), useCounts()]
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
        const { shown, returned } = countsOf(speech, wording)
        return {
          id: `${speech} ${wording.wordingId} ${name}`,
          name,
          cells: [
            nameOf(speech),
            <Figure key="shown" {...shown} />,
            <Figure key="returned" {...returned} />,
            share === null ? '' : numbers.range(share),
          ],
        }
      }),
    ),
  }
}

function useSpeechName(): (speech: SpeechName) => string {
  const { t } = useTexts()
  return (speech) => t(speechText(speech))
}

/** In which calls a wording was used, and after which of them the caller was factual. */
function useCounts() {
  const { t } = useTexts()
  const wordsOf = useWords()
  return (speech: SpeechName, wording: WordingFigures): Readonly<Record<'shown' | 'returned', FigureProps>> => {
    const name = wordsOf(wording)
    const behind = behindWording(speech, wording)
    return {
      shown: { name, count: wording.shown, behind: behind.shown },
      returned: {
        name: t('insights.wordings.returnedAfter', { wording: name }),
        count: wording.returned,
        behind: behind.returned,
      },
    }
  }
}

/** The line as it is said. */
function useWords(): (wording: WordingFigures) => string {
  const { t, i18n } = useTexts()
  return ({ wordingId, text }) => {
    const words = wordingWords(text, i18n.language)
    return words === '' ? t('insights.wordings.unknownText', { id: wordingId }) : words
  }
}
