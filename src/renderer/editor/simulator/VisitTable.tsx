import { Badge } from '../../ui/Badge.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './Crowd.module.css'

type VisitTableProps = {
  readonly title: string
  readonly rows: readonly { readonly id: string; readonly name: string; readonly count: number }[]
}

/** How often simulated calls came by; where none did is marked by a word. */
export function VisitTable({ title, rows }: VisitTableProps) {
  const { t, i18n } = useTexts()
  return (
    <table className={classes.table}>
      <caption>{title}</caption>
      <thead className="visuallyHidden">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('simulator.crowd.visits')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, count }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              {count === 0 ? (
                <Badge tone="amber">{t('simulator.crowd.neverVisited')}</Badge>
              ) : (
                count.toLocaleString(i18n.language)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
