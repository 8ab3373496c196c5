import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { placeOf } from '../../../shared/flow/edit/placeOf.ts'
import { Button } from '../../ui/Button.tsx'
import { placeWords } from '../../ui/problems/placeWords.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import classes from './ProblemLine.module.css'
import { useProblemText } from './useProblemText.ts'

/** Where a problem is and what it is, with the way there. */
export function ProblemLine({ problem }: { readonly problem: FlowProblem }) {
  const { t, i18n } = useTexts()
  const { editor } = useEditorSession()
  const { flow } = editor.state
  const { message } = useProblemText(problem, flow)
  const place = placeOf(flow, problem.path)
  const where = place === null ? '' : placeWords({ t, language: i18n.language }, flow, place)
  return (
    <p className={classes.line}>
      {where !== '' && <b className={classes.where}>{where}</b>} {message}{' '}
      {place !== null && (
        <Button
          kind="quiet"
          name={t('flowProblems.showNamed', { place: where })}
          onPress={() => editor.goTo(place.spot, problem.path)}
        >
          {t('flowProblems.show')}
        </Button>
      )}
    </p>
  )
}
