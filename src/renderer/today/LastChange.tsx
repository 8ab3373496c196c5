import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './LastChange.module.css'
import type { FollowUpActions } from './useFollowUpActions.ts'

/** What was done last, and the way back. */
export function LastChange({ actions: { last, refused, undo } }: { readonly actions: FollowUpActions }) {
  const { t } = useTexts()
  const what = last === null ? '' : (last.followUp.what ?? t('today.whatErased'))
  return (
    <>
      <div className={classes.done} data-empty={last === null}>
        <p role="status">{last !== null && t(`today.done.${last.kind}`, { what })}</p>
        {last !== null && (
          <Button kind="quiet" onPress={undo}>
            {t('today.undo')}
          </Button>
        )}
      </div>
      {refused && <p role="alert">{t('today.refused')}</p>}
    </>
  )
}
