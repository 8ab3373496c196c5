import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './KeyList.module.css'

/** The keys of the plan, in the order in which they are listed. */
const KEYS = [
  'walk',
  'extend',
  'follow',
  'beside',
  'move',
  'panel',
  'add',
  'connect',
  'remove',
  'copy',
  'all',
  'search',
  'zoom',
  'band',
] as const

/** Which key does what on the plan. */
export function KeyList() {
  const { t } = useTexts()
  return (
    <dl className={classes.keys}>
      {KEYS.map((key) => (
        <div key={key} className={classes.row}>
          <dt>{t(`plan.keyList.${key}.keys`)}</dt>
          <dd>{t(`plan.keyList.${key}.does`)}</dd>
        </div>
      ))}
    </dl>
  )
}
