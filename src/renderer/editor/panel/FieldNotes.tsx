import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './FieldNotes.module.css'
import { ProblemNotes } from './ProblemNotes.tsx'

type FieldNotesProps = {
  readonly id: string
  /** What the field is called. */
  readonly name: string
  readonly isMissing: boolean
  readonly isStale: boolean
  readonly problems: readonly FlowProblem[]
  /** Somebody has read the translation beside its original; null where nothing can be changed. */
  readonly onCheck: (() => void) | null
}

/** Below a field: that it is missing or may be out of date, and what else is wrong with it. */
export function FieldNotes({ id, name, isMissing, isStale, problems, onCheck }: FieldNotesProps) {
  const { t } = useTexts()
  return (
    <>
      <div id={id} className={classes.notes} hidden={!isMissing && !isStale && problems.length === 0}>
        {isMissing && <Badge tone="amber">{t('stepPanel.missing')}</Badge>}
        {isStale && <Badge tone="amber">{t('stepPanel.stale')}</Badge>}
        <ProblemNotes problems={problems} />
      </div>
      {isStale && onCheck !== null && (
        <Button kind="quiet" name={t('stepPanel.markCheckedNamed', { text: name })} onPress={onCheck}>
          {t('stepPanel.markChecked')}
        </Button>
      )}
    </>
  )
}
