import type { Flow } from '../../../shared/flow/flow.ts'
import type { DataTableProps } from '../../ui/DataTable.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { speechText } from '../../ui/textKeys.ts'
import { wordingWords } from '../../ui/wordingWords.ts'
import { writtenIn } from '../plan/stepLine.ts'
import { useSpotName } from '../useSpotName.ts'
import { type CallRows, type ChoiceRow, spotOf, type WordingRow } from './callRows.ts'
import { SpotName } from './SpotName.tsx'
import { useCallWords } from './useCallWords.ts'

type Table = Omit<DataTableProps, 'label'>
type Tables = Readonly<Record<'steps' | 'choices' | 'rungs' | 'wordings' | 'lost' | 'gone', Table>>

/** The figures of calls in the columns of their tables. */
export function useCallTables(flow: Flow, rows: CallRows): Tables {
  const { t } = useTexts()
  const words = useCallWords()
  const nameSpot = useSpotName()
  const names = useRowNames()
  return {
    steps: {
      columns: [t('flowCalls.steps.name'), t('flowCalls.amount'), t('flowCalls.steps.lost')],
      rows: rows.steps.map(({ stepId, title, said, lost }) => ({
        id: stepId,
        name: <SpotName spot={{ kind: 'step', id: stepId }} name={names.step(stepId, title)} />,
        cells: [words.count(said), words.count(lost)],
      })),
    },
    choices: {
      columns: [
        t('flowCalls.choices.name'),
        t('flowCalls.choices.from'),
        t('flowCalls.amount'),
        t('flowCalls.choices.share'),
      ],
      rows: rows.choices.map((row) => ({
        id: `${row.stepId}/${row.choiceId}`,
        name: <SpotName spot={{ kind: 'step', id: row.stepId }} name={names.choice(row)} />,
        cells: [names.step(row.stepId, row.title), words.count(row.taken), words.share(row.taken, row.said)],
      })),
    },
    rungs: {
      columns: [
        t('flowCalls.rungs.name'),
        t('flowCalls.amount'),
        t('flowCalls.rungs.calmed'),
        t('flowCalls.rungs.lost'),
      ],
      rows: [
        ...rows.rungs.map(({ speech, said, calmed, lost }) => ({
          id: speech,
          name: <SpotName spot={spotOf(speech)} name={t(speechText(speech))} />,
          cells: [words.count(said), words.share(calmed, said), words.count(lost)],
        })),
        ...rows.reactions.map(({ reaction, said, lost }) => ({
          id: reaction,
          name: (
            <SpotName
              spot={{ kind: 'reaction', id: reaction }}
              name={nameSpot(flow, { kind: 'reaction', id: reaction })}
            />
          ),
          cells: [words.count(said), '', words.count(lost)],
        })),
      ],
    },
    wordings: {
      columns: [t('flowCalls.wordings.name'), t('flowCalls.wordings.rung'), t('flowCalls.wordings.calmed')],
      rows: rows.wordings.map((row) => ({
        id: `${row.speech} ${row.wordingId}`,
        name: <SpotName isSpeech spot={spotOf(row.speech)} name={names.wording(row)} />,
        cells: [t(speechText(row.speech)), words.share(row.returned, row.shown)],
      })),
    },
    lost: {
      columns: [t('flowCalls.lost.name'), t('flowCalls.amount'), t('flowCalls.lost.share')],
      rows: rows.lost.map(({ spot, said, lost }) => ({
        id: JSON.stringify(spot),
        name: <SpotName spot={spot} name={nameSpot(flow, spot)} />,
        cells: [words.count(lost), words.share(lost, said)],
      })),
    },
    gone: useGone(rows.gone),
  }
}

function useGone({ steps, choices, wordings }: CallRows['gone']): Table {
  const { t } = useTexts()
  const words = useCallWords()
  const names = useRowNames()
  return {
    columns: [t('flowCalls.gone.name'), t('flowCalls.gone.kind'), t('flowCalls.amount'), t('flowCalls.gone.share')],
    rows: [
      ...steps.map(({ stepId, title, said }) => ({
        id: stepId,
        name: names.step(stepId, title),
        cells: [t('flowCalls.gone.step'), words.count(said), ''],
      })),
      ...choices.map((row) => ({
        id: `${row.stepId}/${row.choiceId}`,
        name: names.choice(row),
        cells: [t('flowCalls.gone.choice', { step: names.step(row.stepId, row.title) }), words.count(row.taken), ''],
      })),
      ...wordings.map((row) => ({
        id: `${row.speech} ${row.wordingId} ${names.wording(row)}`,
        name: names.wording(row),
        cells: [
          `${t('flowCalls.gone.wording')}, ${t(speechText(row.speech))}`,
          words.count(row.shown),
          words.share(row.returned, row.shown),
        ],
      })),
    ],
  }
}

/** What rows are called. */
function useRowNames() {
  const { t, i18n } = useTexts()
  return {
    step: (stepId: string, title: ChoiceRow['title']) => writtenIn(title, i18n.language) || stepId,
    choice: ({ choiceId, label }: ChoiceRow) => writtenIn(label, i18n.language) || choiceId,
    wording: ({ wordingId, text }: WordingRow) => {
      const line = wordingWords(text, i18n.language)
      return line === '' ? t('flowCalls.wordings.unknown', { id: wordingId }) : line
    },
  }
}
