import { useState } from 'react'
import type { IncidentDetail } from '../../shared/ipc/incidents/answers.ts'
import { MEASURE_NOTE_LIMIT, type TakenKind } from '../../shared/review/incidentMeasure.ts'
import { useAddMeasure } from '../api/incidentQueries.ts'
import { Button } from '../ui/Button.tsx'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './Card.module.css'

const STEPS = ['callerInformed', 'police', 'relationEnded'] as const satisfies readonly TakenKind[]

/** What can be done about an incident now: the answer to whoever was abused first. */
export function MeasureForm({ incident }: { readonly incident: IncidentDetail }) {
  const { t } = useTexts()
  const [note, setNote] = useState('')
  const { status } = incident.item
  const { add, said, refused } = useMeasures(incident, note, () => setNote(''))
  return (
    <section className={classes.card} aria-labelledby="incident-answer">
      <Heading id="incident-answer">{t('incidents.answer')}</Heading>
      <p>{t(status === 'open' ? 'incidents.answerAsk' : ANSWERED[status])}</p>
      <label className={classes.field}>
        {t('incidents.note')}
        <textarea
          value={note}
          maxLength={MEASURE_NOTE_LIMIT}
          onChange={({ currentTarget: { value } }) => setNote(value)}
        />
      </label>
      {status === 'closed' ? (
        <Closed note={note} onAdd={add} />
      ) : (
        <Open isNew={status === 'open'} note={note} onAdd={add} />
      )}
      <p role="status" className={classes.status}>
        {said}
      </p>
      {refused !== null && <p role="alert">{refused}</p>}
    </section>
  )
}

const REFUSALS = ['incidentClosed', 'incidentNotClosed', 'incidentNotAnswered', 'noSuchIncident', 'notAllowed'] as const
const ANSWERED = { answered: 'incidents.answerGiven', closed: 'incidents.closedText' } as const

/** Records measures with the note, and says what happened. */
function useMeasures({ item }: IncidentDetail, note: string, onDone: () => void) {
  const { t } = useTexts()
  const { mutate, data, variables, isError, isSuccess } = useAddMeasure(item.callId)
  const add = (kind: TakenKind) =>
    mutate({ kind, note: note.trim() }, { onSuccess: (answer) => (answer.ok ? onDone() : undefined) })
  const isDone = isSuccess && data.ok
  const said = isDone ? t('incidents.done', { what: t(`incidents.kind.${variables.kind}`) }) : ''
  const refused = data?.ok === false ? wordsFor(data.problem) : isError ? t('incidents.refused') : null
  return { add, said, refused }

  function wordsFor(problem: string): string {
    const known = REFUSALS.find((each) => each === problem)
    return known === undefined ? t('incidents.refused') : t(`problems.${known}`)
  }
}

type PartProps = { readonly note: string; readonly onAdd: (kind: TakenKind) => void }

function Open({ isNew, note, onAdd }: PartProps & { readonly isNew: boolean }) {
  const { t } = useTexts()
  return (
    <>
      <div className={classes.buttons}>
        <Button kind={isNew ? 'primary' : 'plain'} onPress={() => onAdd('backed')}>
          {t('incidents.giveBacking')}
        </Button>
        <Button onPress={() => onAdd('discussed')}>{t('incidents.discuss')}</Button>
      </div>
      <hr className={classes.divider} />
      <Heading>{t('incidents.next')}</Heading>
      <div className={classes.buttons}>
        {STEPS.map((kind) => (
          <Button key={kind} onPress={() => onAdd(kind)}>
            {t(`incidents.kind.${kind}`)}
          </Button>
        ))}
        <NoteButton note={note} onAdd={onAdd} />
        <Button disabled={isNew} onPress={() => onAdd('closed')}>
          {t('incidents.close')}
        </Button>
      </div>
      {isNew && <p className={classes.small}>{t('incidents.closeFirst')}</p>}
    </>
  )
}

function Closed({ note, onAdd }: PartProps) {
  const { t } = useTexts()
  return (
    <div className={classes.buttons}>
      <NoteButton note={note} onAdd={onAdd} />
      <Button onPress={() => onAdd('reopened')}>{t('incidents.reopen')}</Button>
    </div>
  )
}

function NoteButton({ note, onAdd }: PartProps) {
  const { t } = useTexts()
  return (
    <Button disabled={note.trim() === ''} onPress={() => onAdd('note')}>
      {t('incidents.keepNote')}
    </Button>
  )
}
