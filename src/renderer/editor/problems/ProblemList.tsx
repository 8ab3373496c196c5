import { useMemo, useRef } from 'react'
import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { findFixes } from '../../../shared/flow/edit/fixes/findFixes.ts'
import type { Fix } from '../../../shared/flow/edit/fixes/fix.ts'
import { Button } from '../../ui/Button.tsx'
import { fixWords } from '../../ui/problems/problemWords.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { ProblemLine } from './ProblemLine.tsx'
import classes from './ProblemList.module.css'
import { SeveritySign } from './SeveritySign.tsx'
import { useProblemText } from './useProblemText.ts'

/** More at once helps nobody. */
const MOST_SHOWN = 100

/** What is wrong with the flow, with what can be done about it at one click. */
export function ProblemList({ problems }: { readonly problems: readonly FlowProblem[] }) {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  const list = useRef<HTMLOListElement>(null)
  const fixable = useMemo(
    () => problems.slice(0, MOST_SHOWN).map((problem) => ({ problem, fixes: findFixes(editor.state.flow, problem) })),
    [problems, editor],
  )
  const onFix = ({ apply }: Fix) => {
    // The button goes with its problem, and the focus is not to be lost with it.
    list.current?.focus()
    editor.edit('fix', (flow) => apply(flow, editor.makeKey))
  }
  const more = problems.length - fixable.length
  return (
    <>
      <ol ref={list} className={classes.list} tabIndex={-1} aria-label={t('flowProblems.title')}>
        {fixable.map(({ problem, fixes }) => (
          <ProblemItem key={`${problem.code} ${problem.path}`} problem={problem} fixes={fixes} onFix={onFix} />
        ))}
      </ol>
      {more > 0 && <p className={classes.more}>{t('flowProblems.more', { count: more })}</p>}
    </>
  )
}

type ProblemItemProps = {
  readonly problem: FlowProblem
  readonly fixes: readonly Fix[]
  readonly onFix: (fix: Fix) => void
}

function ProblemItem({ problem, fixes, onFix }: ProblemItemProps) {
  const { t, i18n } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const { flow } = editor.state
  const { fix } = useProblemText(problem, flow)
  const { severity } = problem
  return (
    <li className={classes.item}>
      <SeveritySign severity={severity} />
      <span className={classes.severity}>{t(`flowProblems.${severity}`)}</span>
      <div className={classes.words}>
        <ProblemLine problem={problem} />
        <p className={classes.fix}>{fix}</p>
      </div>
      {!readOnly && fixes.length > 0 && (
        <div className={classes.fixes}>
          {fixes.map((each) => (
            <Button key={`${each.kind} ${JSON.stringify(each.values)}`} onPress={() => onFix(each)}>
              {fixWords({ t, language: i18n.language }, each, flow)}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}
