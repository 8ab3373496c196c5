import { Button } from './Button.tsx'
import classes from './SaveStatus.module.css'
import { useSaving } from './SavingContext.ts'
import { useTexts } from './TextsProvider.tsx'

/** The save state in words. Only its turning to failing and back is announced. */
export function SaveStatus() {
  const { t } = useTexts()
  const { state, recovered, onSaveCopy, onRestore, notice } = useSaving()
  const reason = state.saved ? '' : t(`faults.${state.fault}.happened`)
  return (
    <div className={classes.status} data-failing={!state.saved}>
      <span className={classes.mark} aria-hidden="true" />
      <span title={reason}>
        {state.saved ? t('saving.saved') : t('saving.failing', { count: state.pending, reason })}
      </span>
      {!state.saved && (
        <Button kind="quiet" onPress={onSaveCopy}>
          {t('saving.saveCopy')}
        </Button>
      )}
      {onRestore !== null && (
        <Button kind="quiet" onPress={onRestore}>
          {t('faults.restore')}
        </Button>
      )}
      <span className="visuallyHidden" role="status">
        {state.saved ? recovered && t('saving.savedAgain') : t('saving.notSaved', { reason })}
      </span>
      {notice !== null && (
        <span className={classes.copy} role="status">
          {notice}
        </span>
      )}
    </div>
  )
}
