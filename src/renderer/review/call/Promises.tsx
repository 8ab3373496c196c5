import type { Commitment } from '../../../shared/call/outcome.ts'
import type { CommitmentState } from '../../../shared/ipc/reviews/answers.ts'
import { Badge, type Tone } from '../../ui/Badge.tsx'
import { formatDue } from '../../ui/format.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './Summary.module.css'

type PromisesProps = {
  readonly promises: readonly Commitment[]
  /** What became of them, in the same order. */
  readonly states: readonly CommitmentState[]
}

/** What stands where the words of a promise were erased: see `joinEvent`. */
const ERASED = '…'
const TONE: Readonly<Record<CommitmentState['status'] | 'overdue', Tone>> = {
  open: 'plain',
  overdue: 'amber',
  kept: 'teal',
  broken: 'brick',
}

/** What was promised in the call, and whether it was kept. */
export function Promises({ promises, states }: PromisesProps) {
  const { t } = useTexts()
  if (promises.length === 0) return null
  return (
    <ul className={classes.promises} aria-label={t('callView.commitments')}>
      {promises.map((promise, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a commitment is known by its place
        <Promised key={index} promise={promise} state={states[index]} />
      ))}
    </ul>
  )
}

type PromisedProps = { readonly promise: Commitment; readonly state: CommitmentState | undefined }

function Promised({ promise, state }: PromisedProps) {
  const { t, i18n } = useTexts()
  const { what, owner } = promise
  const { status, dueAtMs, assignedTo } = state ?? { status: 'open', dueAtMs: promise.dueAtMs, assignedTo: null }
  const now = status === 'open' && dueAtMs !== null && dueAtMs < Date.now() ? 'overdue' : status
  return (
    <li className={classes.promise}>
      <span className={classes.what}>
        <b>{what === ERASED ? t('callView.promiseErased') : what}</b>
        <Badge tone={TONE[now]}>{t(`callView.promise.${now}`)}</Badge>
      </span>
      <small>
        {assignedTo === null ? t(`wrapUp.owner.${owner}`) : t('callView.promise.assigned', { name: assignedTo })}
        {dueAtMs !== null && ` · ${t('callView.promise.due', { time: formatDue(dueAtMs, i18n.language) })}`}
      </small>
    </li>
  )
}
