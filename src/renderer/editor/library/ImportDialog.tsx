import { useMemo } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import { checkFlow } from '../../../shared/flow/check/checkFlow.ts'
import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import { placeOf } from '../../../shared/flow/edit/placeOf.ts'
import type { ImportedFlow } from '../../../shared/flow/exchange/importedFlow.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { FlowFileRead } from '../../../shared/ipc/flows/answers.ts'
import { useFlowChange } from '../../api/flowQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { placeWords } from '../../ui/problems/placeWords.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { orderProblems } from '../problems/orderProblems.ts'
import { useProblemText } from '../problems/useProblemText.ts'
import classes from './ImportDialog.module.css'
import { useFlowProblem } from './useFlowProblem.ts'

type ImportDialogProps = {
  readonly file: FlowFileRead
  readonly onMade: (flowId: string) => void
  readonly onClose: () => void
}

/** What a file holds: the flow in it and what was done to make it one, or why it holds none, place by place. */
export function ImportDialog({ file: { fileName, read }, onMade, onClose }: ImportDialogProps) {
  const { t } = useTexts()
  return (
    <Dialog title={t('flowLibrary.importTitle', { file: fileName })} wide onClose={onClose}>
      {read.ok ? <Imported imported={read.value} onMade={onMade} /> : <Refused problems={read.problem} />}
    </Dialog>
  )
}

function Refused({ problems }: { readonly problems: readonly FlowProblem[] }) {
  const { t } = useTexts()
  return (
    <div className={classes.body}>
      <p role="alert">{t('flowLibrary.importRefused')}</p>
      <Problems problems={problems} flow={null} />
    </div>
  )
}

type ImportedProps = { readonly imported: ImportedFlow; readonly onMade: (flowId: string) => void }

function Imported({ imported: { flow, notes }, onMade }: ImportedProps) {
  const { t, i18n } = useTexts()
  const create = useFlowChange('flows.create')
  const sayProblem = useFlowProblem()
  const open = useMemo(() => orderProblems(checkFlow(flow)), [flow])
  const name = inLanguage(flow.name, i18n.language)
  const run = () =>
    create.mutate(
      { name: name.trim() === '' ? flow.id : name, source: { kind: 'document', document: JSON.stringify(flow) } },
      { onSuccess: (made) => onMade(made.flowId) },
    )
  return (
    <div className={classes.body}>
      <p>
        {t('flowLibrary.importRead', {
          name,
          steps: flow.steps.length,
          languages: flow.languages.map((language) => language.toUpperCase()).join(', '),
        })}
      </p>
      {notes.length > 0 && (
        <>
          <p className={classes.muted}>{t('flowLibrary.importNotes')}</p>
          <Problems problems={notes} flow={flow} />
        </>
      )}
      {open.length > 0 && <OpenProblems problems={open} flow={flow} />}
      {create.isError && <p role="alert">{sayProblem(create.error)}</p>}
      <div>
        <Button kind="primary" disabled={create.isPending} onPress={run}>
          {t('flowLibrary.importCreate')}
        </Button>
      </div>
    </div>
  )
}

/** So many places are told of before a draft is made; the editor has them all. */
const MOST_TOLD = 20

/** What is still wrong with a flow that was read, place by place, as it will stand below its plan. */
function OpenProblems({ problems, flow }: { readonly problems: readonly FlowProblem[]; readonly flow: Flow }) {
  const { t } = useTexts()
  return (
    <>
      <p className={classes.muted}>{t('flowLibrary.importProblems', { count: problems.length })}</p>
      <ul className={classes.problems}>
        {problems.slice(0, MOST_TOLD).map((problem) => (
          <OpenProblem key={`${problem.code} ${problem.path} ${problem.message}`} problem={problem} flow={flow} />
        ))}
      </ul>
    </>
  )
}

function OpenProblem({ problem, flow }: { readonly problem: FlowProblem; readonly flow: Flow }) {
  const { t, i18n } = useTexts()
  const { message } = useProblemText(problem, flow)
  const place = placeOf(flow, problem.path)
  return (
    <li>
      {place !== null && <b>{placeWords({ t, language: i18n.language }, flow, place)}: </b>}
      {message}
    </li>
  )
}

type ProblemsProps = { readonly problems: readonly FlowProblem[]; readonly flow: Flow | null }

function Problems({ problems, flow }: ProblemsProps) {
  return (
    <ul className={classes.problems}>
      {problems.map((problem) => (
        <Problem key={`${problem.code} ${problem.path} ${problem.message}`} problem={problem} flow={flow} />
      ))}
    </ul>
  )
}

function Problem({ problem, flow }: { readonly problem: FlowProblem; readonly flow: Flow | null }) {
  const { t } = useTexts()
  const { message, fix } = useProblemText(problem, flow)
  return (
    <li>
      <p>{message}</p>
      <p className={classes.muted}>{fix}</p>
      {problem.path !== '' && !saysPlace(problem) && (
        <p className={classes.muted}>
          {t('flowLibrary.importAt')} <code>{problem.path}</code>
        </p>
      )}
    </li>
  )
}

/** Whether the words of a problem name its line already: the path would say it again, in a language of machines. */
function saysPlace({ values }: FlowProblem): boolean {
  return 'line' in values || 'row' in values
}
