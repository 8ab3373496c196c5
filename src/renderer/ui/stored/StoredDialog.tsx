import type { Flow } from '../../../shared/flow/flow.ts'
import type { StoredValue } from '../../../shared/ipc/answers.ts'
import { Dialog } from '../Dialog.tsx'
import { useTexts } from '../TextsProvider.tsx'
import { groupStored } from './groupStored.ts'
import classes from './StoredDialog.module.css'
import { StoredTable } from './StoredTable.tsx'

type StoredDialogProps = {
  /** Undefined while it is being loaded. */
  readonly values: readonly StoredValue[] | undefined
  /** The flow that the call ran under, once it is known: it names its own fields. */
  readonly flow: Flow | undefined
  readonly failed: boolean
  readonly onClose: () => void
}

/** "Was genau?": everything that is stored about a call, value by value in plain words, and until when. */
export function StoredDialog({ values = [], flow, failed, onClose }: StoredDialogProps) {
  const { t, i18n } = useTexts()
  const words = { t, language: i18n.language, flow, all: values }
  return (
    <Dialog title={t('review.stored.title')} wide onClose={onClose}>
      <p className={classes.text}>{t('review.stored.text')}</p>
      {failed && <p role="alert">{t('review.stored.failed')}</p>}
      {groupStored(values).map((group) => (
        <StoredTable key={group.table} group={group} words={words} />
      ))}
    </Dialog>
  )
}
