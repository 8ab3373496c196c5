import { DATABASE_FAULTS } from '../../../shared/ipc/answers.ts'
import { problemIn } from '../../api/unwrap.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './CallsPlace.module.css'

/** The list could not be read: what happened, what helps, and another try. */
export function ListFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { t } = useTexts()
  const code = problemIn(error)
  const fault = DATABASE_FAULTS.find((each) => each === code)
  return (
    <div className={classes.empty} role="alert">
      <h2>{t('callList.failed')}</h2>
      {fault !== undefined && (
        <p>
          {t(`faults.${fault}.happened`)} {t(`faults.${fault}.todo`)}
        </p>
      )}
      <Button kind="primary" onPress={onRetry}>
        {t('action.tryAgain')}
      </Button>
    </div>
  )
}
