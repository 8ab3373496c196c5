import { useTranslation } from 'react-i18next'
import type { StoredValue } from '../../shared/ipc/answers.ts'
import { Dialog } from './Dialog.tsx'
import { formatDateTime } from './format.ts'
import classes from './StoredDialog.module.css'

type StoredDialogProps = {
  /** Undefined while it is being loaded. */
  readonly values: readonly StoredValue[] | undefined
  readonly failed: boolean
  readonly onClose: () => void
}

/** "Was genau?": everything that is stored about a call, value by value, and until when. */
export function StoredDialog({ values, failed, onClose }: StoredDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('review.stored.title')} wide onClose={onClose}>
      <p className={classes.text}>{t('review.stored.text')}</p>
      {failed && <p role="alert">{t('review.stored.failed')}</p>}
      {values?.length === 0 && <p>{t('review.stored.empty')}</p>}
      {values !== undefined && values.length > 0 && <Table values={values} />}
    </Dialog>
  )
}

function Table({ values }: { readonly values: readonly StoredValue[] }) {
  const { t, i18n } = useTranslation()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('review.stored.table')}</th>
          <th scope="col">{t('review.stored.seq')}</th>
          <th scope="col">{t('review.stored.field')}</th>
          <th scope="col">{t('review.stored.value')}</th>
          <th scope="col">{t('review.stored.erased')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ table, seq, field, value, erasedAtMs }) => (
          <tr key={`${table}:${seq}:${field}`}>
            <td>{table}</td>
            <td>{seq}</td>
            <td>{field}</td>
            <td className={classes.value}>{value}</td>
            <td>{erasedAtMs === null ? t('review.stored.kept') : formatDateTime(erasedAtMs, i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
