import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { useProblemText } from '../problems/useProblemText.ts'
import classes from './PublishDialog.module.css'

type WarningTicksProps = {
  readonly warnings: readonly FlowProblem[]
  readonly ticked: ReadonlySet<string>
  readonly onTicked: (ticked: ReadonlySet<string>) => void
}

/** The warnings, kind by kind, each to be ticked: seen, and meant that way. */
export function WarningTicks({ warnings, ticked, onTicked }: WarningTicksProps) {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  const kinds = [...Map.groupBy(warnings, ({ code }) => code)]
  if (kinds.length === 0) return null
  const toggle = (code: string) => {
    const others = [...ticked].filter((each) => each !== code)
    onTicked(new Set(ticked.has(code) ? others : [...others, code]))
  }
  return (
    <fieldset className={classes.warnings}>
      <legend>{t('flowVersions.warnings')}</legend>
      {kinds.map(([code, [first, ...more]]) =>
        first === undefined ? null : (
          <label key={code} className={classes.tick}>
            <input type="checkbox" checked={ticked.has(code)} onChange={() => toggle(code)} />
            <Warning first={first} count={more.length + 1} flow={editor.state.flow} />
          </label>
        ),
      )}
    </fieldset>
  )
}

type WarningProps = { readonly first: FlowProblem; readonly count: number; readonly flow: Flow }

function Warning({ first, count, flow }: WarningProps) {
  const { t } = useTexts()
  return <span>{t('flowVersions.warning', { count, what: useProblemText(first, flow).message })}</span>
}
