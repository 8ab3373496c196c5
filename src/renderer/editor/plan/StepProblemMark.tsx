import { IconAlertOctagon, IconAlertTriangle } from '../../ui/icons.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './StepCard.module.css'
import { useStepProblems } from './useStepProblems.ts'

/** The mark of a step that has errors or warnings: by shape, and in words. */
export function StepProblemMark({ stepId }: { readonly stepId: string }) {
  const { t } = useTexts()
  const { errors, warnings } = useStepProblems(stepId)
  if (errors + warnings === 0) return null
  const words = [
    ...(errors > 0 ? [t('plan.errors', { count: errors })] : []),
    ...(warnings > 0 ? [t('plan.warnings', { count: warnings })] : []),
  ].join(', ')
  const Icon = errors > 0 ? IconAlertOctagon : IconAlertTriangle
  return (
    <span className={classes.problem} data-severity={errors > 0 ? 'error' : 'warning'} title={words}>
      <Icon aria-hidden size="1.125em" />
    </span>
  )
}
