import { useTranslation } from 'react-i18next'
import type { StoredValue } from '../../shared/ipc/answers.ts'
import { Dialog } from './Dialog.tsx'
import { formatDateTime } from './format.ts'
import { Heading } from './Heading.tsx'
import classes from './StoredDialog.module.css'

type StoredDialogProps = {
  /** Undefined while it is being loaded. */
  readonly values: readonly StoredValue[] | undefined
  readonly failed: boolean
  readonly onClose: () => void
}

/** "Was genau?": everything that is stored about a call, value by value, and until when. */
export function StoredDialog({ values = [], failed, onClose }: StoredDialogProps) {
  const { t } = useTranslation()
  const tables = Map.groupBy(values, ({ table }) => table)
  return (
    <Dialog title={t('review.stored.title')} wide onClose={onClose}>
      <p className={classes.text}>{t('review.stored.text')}</p>
      {failed && <p role="alert">{t('review.stored.failed')}</p>}
      {[...tables].map(([table, rows]) => (
        <StoredTable key={table} table={table} values={rows} />
      ))}
    </Dialog>
  )
}

const NAMED = [
  'calls',
  'call_references',
  'call_events',
  'call_event_texts',
  'call_event_times',
  'call_causes',
  'commitments',
  'deletions',
] as const

function StoredTable({ table, values }: { readonly table: string; readonly values: readonly StoredValue[] }) {
  const { t } = useTranslation()
  const named = NAMED.find((each) => each === table)
  const stepped = values.some(({ seq }) => seq !== null)
  return (
    <section className={classes.part}>
      <Heading>{named === undefined ? table : t(`review.stored.tables.${named}`)}</Heading>
      <table className={classes.table}>
        <thead>
          <tr>
            {stepped && (
              <th scope="col" className={classes.seq}>
                {t('review.stored.seq')}
              </th>
            )}
            <th scope="col" className={classes.field}>
              {t('review.stored.field')}
            </th>
            <th scope="col">{t('review.stored.value')}</th>
            <th scope="col" className={classes.erased}>
              {t('review.stored.erased')}
            </th>
          </tr>
        </thead>
        <tbody>
          {values.map((value, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are only read, and a field may stand there twice
            <Row key={index} value={value} stepped={stepped} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({
  value: { seq, field, value, erasedAtMs },
  stepped,
}: {
  readonly value: StoredValue
  readonly stepped: boolean
}) {
  const { t, i18n } = useTranslation()
  return (
    <tr>
      {stepped && <td>{seq}</td>}
      <td>{field}</td>
      <td className={classes.value}>{readable(field, value, i18n.language)}</td>
      <td>{erasedAtMs === null ? t('review.stored.kept') : formatDateTime(erasedAtMs, i18n.language)}</td>
    </tr>
  )
}

/** A stored moment is a number of milliseconds; people read it as a date, with the number beside it. */
function readable(field: string, value: string, language: string): string {
  return field.endsWith('at_ms') && /^\d+$/.test(value)
    ? `${formatDateTime(Number(value), language)} (${value})`
    : value
}
