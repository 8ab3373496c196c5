import { WRAP_UP_LIMITS } from '../../shared/call/outcome.ts'
import { parseDueDate } from '../../shared/i18n/dueDate.ts'
import { Button } from '../ui/Button.tsx'
import { formatDue } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useKeys } from './CallContext.ts'
import classes from './Commitments.module.css'
import { signOfLetter } from './useWrapUpKeys.ts'
import { Part } from './WrapUpPart.tsx'
import type { DraftProps } from './WrapUpParts.tsx'
import {
  addCommitment,
  type CommitmentDraft,
  type CommitmentGap,
  changeCommitment,
  gapOf,
  removeCommitment,
} from './wrapUpDraft.ts'

const OWNERS = ['me', 'teamLead', 'other'] as const

/** Takes the focus to what a promise lacks; the field itself says what is wrong with it. */
export function focusOnGap({ id, gap }: { readonly id: number; readonly gap: CommitmentGap }): void {
  document.getElementById(fieldId(id, gap))?.focus()
}

function fieldId(id: number, part: CommitmentGap | 'state'): string {
  return `commitment-${id}-${part}`
}

/** What was promised: what, who, by when. */
export function Commitments({ draft, onDraft }: DraftProps) {
  const { t } = useTexts()
  return (
    <Part title={t('wrapUp.commitments')} sign={signOfLetter(useKeys().keys, 'd')}>
      {draft.commitments.map((commitment) => (
        <CommitmentRow
          key={commitment.id}
          commitment={commitment}
          onChange={(changed) => onDraft((now) => changeCommitment(now, changed))}
          onRemove={() => onDraft((now) => removeCommitment(now, commitment.id))}
        />
      ))}
      <div>
        <Button kind="quiet" onPress={() => onDraft(addCommitment)}>
          {t('wrapUp.addCommitment')}
        </Button>
      </div>
    </Part>
  )
}

type CommitmentRowProps = {
  readonly commitment: CommitmentDraft
  readonly onChange: (changed: CommitmentDraft) => void
  readonly onRemove: () => void
}

function CommitmentRow({ commitment, onChange, onRemove }: CommitmentRowProps) {
  const { t } = useTexts()
  const { id, what, owner } = commitment
  return (
    <div className={classes.row}>
      <input
        id={fieldId(id, 'what')}
        className={classes.what}
        aria-invalid={gapOf(commitment) === 'what'}
        aria-describedby={fieldId(id, 'state')}
        aria-label={t('wrapUp.what')}
        placeholder={t('wrapUp.what')}
        // biome-ignore lint/a11y/noAutofocus: the row was just asked for, to be filled in
        autoFocus={what === ''}
        value={what}
        maxLength={WRAP_UP_LIMITS.what}
        onChange={(change) => onChange({ ...commitment, what: change.currentTarget.value })}
      />
      <Due commitment={commitment} onChange={onChange} />
      <select
        aria-label={t('wrapUp.who')}
        value={owner}
        onChange={(change) => {
          const chosen = OWNERS.find((each) => each === change.currentTarget.value)
          if (chosen !== undefined) onChange({ ...commitment, owner: chosen })
        }}
      >
        {OWNERS.map((each) => (
          <option key={each} value={each}>
            {t(`wrapUp.owner.${each}`)}
          </option>
        ))}
      </select>
      <Button kind="quiet" name={`${t('action.remove')}: ${what}`} onPress={onRemove}>
        {t('action.remove')}
      </Button>
    </div>
  )
}

function Due({ commitment, onChange }: Omit<CommitmentRowProps, 'onRemove'>) {
  const { t, i18n } = useTexts()
  const { id, dueText, dueAtMs } = commitment
  const gap = gapOf(commitment)
  return (
    <>
      <input
        id={fieldId(id, 'due')}
        className={classes.due}
        aria-label={t('wrapUp.due')}
        aria-invalid={gap === 'due'}
        aria-describedby={fieldId(id, 'state')}
        placeholder={t('wrapUp.duePlaceholder')}
        value={dueText}
        maxLength={60}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...commitment, dueText: value, dueAtMs: parseDueDate(value, Date.now()) })
        }
      />
      <span id={fieldId(id, 'state')} className={classes.understood} role="status" data-unknown={gap !== null}>
        {gap === 'due' && t('wrapUp.dueUnknown')}
        {gap === 'what' && t('wrapUp.whatMissing')}
        {gap === null && (dueAtMs === null ? t('wrapUp.dueNone') : formatDue(dueAtMs, i18n.language))}
        {gap === null && dueAtMs !== null && dueAtMs < Date.now() && ` – ${t('wrapUp.duePast')}`}
      </span>
    </>
  )
}
