import type { ComplaintFilter } from '../../shared/ipc/complaints/contract.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './EmptyNote.module.css'

/** What stands where there is no complaint: how one would come here. */
export function EmptyNote({ filter, onAll }: { readonly filter: ComplaintFilter; readonly onAll: () => void }) {
  const { t } = useTexts()
  const isAll = filter === 'all'
  return (
    <div className={classes.empty}>
      <h2>{t(isAll ? 'complaints.emptyTitle' : 'complaints.emptyFilterTitle')}</h2>
      <p>{t(isAll ? 'complaints.emptyText' : 'complaints.emptyFilterText')}</p>
      {!isAll && <Button onPress={onAll}>{t('complaints.showAll')}</Button>}
    </div>
  )
}
