import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useProblemText } from '../problems/useProblemText.ts'
import classes from './BrokenDraft.module.css'

/** A document that is no flow any more: what is in the way, place by place. Nothing of it is changed. */
export function BrokenDraft({ problems }: { readonly problems: readonly FlowProblem[] }) {
  const { t } = useTexts()
  return (
    <div className={classes.card} role="alert">
      <p>{t('flowLibrary.broken')}</p>
      <p>{t('flowLibrary.brokenText')}</p>
      <ul className={classes.list}>
        {problems.map((problem) => (
          <Problem key={`${problem.code} ${problem.path} ${problem.message}`} problem={problem} />
        ))}
      </ul>
    </div>
  )
}

function Problem({ problem }: { readonly problem: FlowProblem }) {
  const { message } = useProblemText(problem, null)
  return (
    <li>
      {problem.path !== '' && <code>{problem.path}</code>} {message}
    </li>
  )
}
