import { useSendAgain, useUnsent } from '../api/complaintQueries.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './UnsentNote.module.css'

/** Says calmly that messages did not arrive, why, and what can be done. */
export function UnsentNote({ mayLook }: { readonly mayLook: boolean }) {
  const { t } = useTexts()
  const { data } = useUnsent(mayLook)
  const again = useSendAgain()
  if (data === undefined || data.failed + data.retrying === 0) return null
  const { failed, retrying, lastProblem } = data
  return (
    <div className={classes.note} role="status">
      <p>
        <b>
          {failed > 0
            ? t('complaints.unsent.failed', { count: failed })
            : t('complaints.unsent.retrying', { count: retrying })}
        </b>{' '}
        {lastProblem !== null && t(`complaints.unsent.problem.${lastProblem}`)}
      </p>
      <Button disabled={again.isPending} onPress={() => again.mutate()}>
        {t('complaints.unsent.again')}
      </Button>
    </div>
  )
}
