import { useTexts } from '../../ui/TextsProvider.tsx'
import { writtenIn } from './stepLine.ts'
import type { StepCardData } from './stepNodes.ts'
import { useStepProblems } from './useStepProblems.ts'

/** A step in words, for those who do not see its card: name, part, roles, choices, problems, and what lies over it. */
export function useStepLabel({ step, roles, mark, isLit }: StepCardData, selected: boolean): string {
  const { t, i18n } = useTexts()
  const { errors, warnings } = useStepProblems(step.id)
  const title = writtenIn(step.title, i18n.language)
  return [
    t('plan.stepNamed', { title, part: t(`flowWords.part.${step.part}`) }),
    ...roles.map((role) => t(`plan.role.${role}`)),
    t('plan.ways', { count: step.choices.length }),
    ...(errors > 0 ? [t('plan.errors', { count: errors })] : []),
    ...(warnings > 0 ? [t('plan.warnings', { count: warnings })] : []),
    ...(mark === null ? [] : [mark.words ?? t('plan.marked', { text: mark.text })]),
    ...(isLit ? [t('plan.current')] : []),
    ...(selected ? [t('plan.selected')] : []),
  ].join(', ')
}
