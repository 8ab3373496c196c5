import { DATABASE_FAULTS } from '../../../shared/ipc/answers.ts'
import { formatTime } from '../../ui/format.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './DraftStatus.module.css'
import { useKeeping } from './useKeeping.ts'

/** Whether the draft is in the file. Announced only where saving fails. */
export function DraftStatus() {
  const { t, i18n } = useTexts()
  const keeping = useKeeping()
  switch (keeping.kind) {
    case 'saving':
      return <span className={classes.status}>{t('flowLibrary.saving')}</span>
    case 'saved':
      return (
        <span className={classes.status}>
          {keeping.atMs === null
            ? t('flowLibrary.saved')
            : t('flowLibrary.savedAt', { time: formatTime(keeping.atMs, i18n.language) })}
        </span>
      )
    case 'failed': {
      const fault = DATABASE_FAULTS.find((each) => each === keeping.problem)
      const reason = fault === undefined ? '' : t(`faults.${fault}.happened`)
      return (
        <span className={classes.failing} role="alert">
          {t('flowLibrary.notSaved', { reason })}
        </span>
      )
    }
    case 'stopped':
      return null
  }
}
