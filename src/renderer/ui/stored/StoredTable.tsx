import { formatDateTime } from '../format.ts'
import { Heading } from '../Heading.tsx'
import { useTexts } from '../TextsProvider.tsx'
import { describeGroup } from './describeGroup.ts'
import type { StoredRow, StoredWords } from './describeStored.ts'
import type { StoredGroup } from './groupStored.ts'
import classes from './StoredDialog.module.css'

type StoredTableProps = { readonly group: StoredGroup; readonly words: StoredWords }

/** What is stored about one thing: what it is, what stands there, and when it is erased. */
export function StoredTable({ group, words }: StoredTableProps) {
  const { t } = useTexts()
  const { topic, table, values } = group
  const stepped = values.some(({ seq }) => seq !== null)
  return (
    <section className={classes.part}>
      <Heading>{topic === null ? table : t(`review.stored.groups.${topic}`)}</Heading>
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
          {describeGroup(words, group).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are only read, and a field may stand there twice
            <Row key={index} row={row} stepped={stepped} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, stepped }: { readonly row: StoredRow; readonly stepped: boolean }) {
  const { t, i18n } = useTexts()
  const { seq, name, value, raw, erasedAtMs } = row
  return (
    <tr>
      {stepped && <td>{seq}</td>}
      <td>{name}</td>
      <td className={classes.value}>
        {value}
        <small className={classes.raw}>{raw}</small>
      </td>
      <td>{erasedAtMs === null ? t('review.stored.kept') : formatDateTime(erasedAtMs, i18n.language)}</td>
    </tr>
  )
}
