import type { Outcome } from '../../shared/call/outcome.ts'
import { IconCheck } from '../ui/icons.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useIsTrial } from '../ui/TrialContext.ts'
import classes from './WrapUpHead.module.css'

/** Ending a call by the rules is work well done, and looks like it. */
export function WrapUpHead({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTexts()
  const isTrial = useIsTrial()
  const ended = outcome === 'endedByAgent' || outcome === 'endedForThreat'
  return (
    <div className={classes.head} data-ended={ended}>
      {ended && (
        <span className={classes.mark} aria-hidden="true">
          <IconCheck size="1.5rem" stroke={2.5} />
        </span>
      )}
      <div>
        <h2 className={classes.title}>{t(ended ? 'wrapUp.endedTitle' : 'wrapUp.title')}</h2>
        <p className={classes.text}>
          {ended && `${t('wrapUp.endedText')} `}
          {t(isTrial ? 'wrapUp.textOnTrial' : 'wrapUp.text')}
        </p>
      </div>
    </div>
  )
}
