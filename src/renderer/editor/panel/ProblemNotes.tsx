import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { useEditorSession } from '../EditorContext.ts'
import { SeveritySign } from '../problems/SeveritySign.tsx'
import { useProblemText } from '../problems/useProblemText.ts'
import classes from './ProblemNotes.module.css'
import { useFieldProblems } from './useFieldProblems.ts'

/** What is wrong, in words. */
export function ProblemNotes({ problems }: { readonly problems: readonly FlowProblem[] }) {
  if (problems.length === 0) return null
  return (
    <ul className={classes.problems}>
      {problems.map((problem) => (
        <ProblemNote key={`${problem.code} ${problem.message}`} problem={problem} />
      ))}
    </ul>
  )
}

function ProblemNote({ problem }: { readonly problem: FlowProblem }) {
  const { editor } = useEditorSession()
  const { message } = useProblemText(problem, editor.state.flow)
  return (
    <li>
      <SeveritySign severity={problem.severity} />
      <span>{message}</span>
    </li>
  )
}

/** What is wrong with something that is more than one field. */
export function ProblemsAt({ path }: { readonly path: string }) {
  return <ProblemNotes problems={useFieldProblems(path)} />
}
