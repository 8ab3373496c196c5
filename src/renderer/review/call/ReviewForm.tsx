import { useId, useState } from 'react'
import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import { type GivenVerdict, REVIEW_LIMITS } from '../../../shared/review/verdict.ts'
import { useReview } from '../../api/reviewQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './ReviewCard.module.css'
import { SavedNotice } from './SavedNotice.tsx'
import panel from './SidePanel.module.css'

/** The words of the form for a colleague's call, and for the reader's own. */
const WORDS = {
  colleague: {
    title: 'callView.review.title',
    note: 'callView.review.note',
    inOrder: 'callView.review.inOrder',
    talkAboutIt: 'callView.review.talkAboutIt',
    noteOnly: 'callView.review.noteOnly',
  },
  own: {
    title: 'callView.review.ownTitle',
    note: 'callView.review.ownNote',
    inOrder: 'callView.review.ownInOrder',
    talkAboutIt: 'callView.review.ownTalkAboutIt',
    noteOnly: 'callView.review.ownNoteOnly',
  },
} as const

/** What a supervisor says of a call; what she has typed stays until it is saved. */
export function ReviewForm({ file }: { readonly file: CallFile }) {
  const { t } = useTexts()
  const [note, setNote] = useState('')
  const review = useReview(file)
  const titleId = useId()
  const words = WORDS[file.isOwn ? 'own' : 'colleague']
  const give = (verdict: GivenVerdict) =>
    review.mutate({ verdict, note: note.trim() }, { onSuccess: ({ kind }) => kind === 'saved' && setNote('') })
  return (
    <section className={panel.card} aria-labelledby={titleId}>
      <Heading id={titleId}>{t(words.title)}</Heading>
      {file.isOwn && <p className={classes.text}>{t('callView.review.ownText')}</p>}
      <label className={classes.field}>
        {t(words.note)}
        <textarea
          rows={3}
          value={note}
          maxLength={REVIEW_LIMITS.note}
          onChange={(change) => setNote(change.currentTarget.value)}
        />
      </label>
      <div className={classes.verdicts}>
        <Button kind="primary" disabled={review.isPending} onPress={() => give('inOrder')}>
          {t(words.inOrder)}
        </Button>
        <Button disabled={review.isPending} onPress={() => give('talkAboutIt')}>
          {t(words.talkAboutIt)}
        </Button>
        <Button kind="quiet" disabled={review.isPending || note.trim() === ''} onPress={() => give('note')}>
          {t(words.noteOnly)}
        </Button>
      </div>
      <SavedNotice kind={review.data?.kind} error={review.error} />
    </section>
  )
}
