import { useEffect } from 'react'
import type { CallId } from '../../shared/ids.ts'
import type { ComplaintDetail } from '../../shared/ipc/complaints/answers.ts'
import { may } from '../../shared/person/may.ts'
import type { Person } from '../../shared/person/person.ts'
import { useComplaint } from '../api/complaintQueries.ts'
import { Button } from '../ui/Button.tsx'
import { isDialogOpen } from '../ui/Dialog.tsx'
import { Header } from '../ui/Header.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './ComplaintView.module.css'
import { Entries } from './Entries.tsx'
import { Facts } from './Facts.tsx'
import { useAddEntry } from './useAddEntry.ts'
import { useCardWords } from './useCardWords.ts'
import { WriteForm } from './WriteForm.tsx'

type ComplaintViewProps = {
  readonly callId: CallId
  readonly part: 'complaint' | 'answer'
  readonly person: Person
  readonly draft: string
  readonly onDraft: (text: string) => void
  readonly onBack: () => void
  readonly onOpenCall: () => void
  readonly onChanged: (detail: ComplaintDetail) => void
}

/** One complaint: what happened so far, what to write, whose it is and by when. What was begun outlives a look elsewhere. */
export function ComplaintView(props: ComplaintViewProps) {
  const { callId, part, person, draft, onDraft, onBack, onOpenCall, onChanged } = props
  const { t } = useTexts()
  const words = useCardWords()
  const { data, isError } = useComplaint(callId)
  const { add, problem } = useAddEntry(onChanged)
  useEscape(onBack)
  return (
    <>
      <Header title={t('complaints.one.title')}>
        {data !== undefined && <strong className={classes.about}>{words(data.card).name}</strong>}
      </Header>
      <main className={classes.body}>
        <div className={classes.bar}>
          <Button kind="quiet" onPress={onBack}>
            ← {t('complaints.one.back')}
          </Button>
          <Button kind="quiet" onPress={onOpenCall}>
            {t('complaints.one.openCall')}
          </Button>
        </div>
        {(isError || problem !== null) && (
          <p role="alert" className={classes.problem}>
            {isError ? t('complaints.failed') : problem}
          </p>
        )}
        {data !== undefined && (
          <div className={classes.columns}>
            <div className={classes.left}>
              <WriteForm card={data.card} startsHere={part === 'answer'} draft={draft} onDraft={onDraft} onAdd={add} />
              <Entries detail={data} />
            </div>
            <Facts card={data.card} person={person} mayOwn={may(person, 'complaints.own')} onAdd={add} />
          </div>
        )}
      </main>
    </>
  )
}

function useEscape(onBack: () => void): void {
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.key === 'Escape' && !isDialogOpen()) onBack()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onBack])
}
