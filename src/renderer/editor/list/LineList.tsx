import { useCallback, useMemo, useState } from 'react'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession, useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../flowEditor.ts'
import { flowOf } from '../flowOf.ts'
import { useProblems } from '../useProblems.ts'
import { filterRows, type Narrowing } from './filterRows.ts'
import { LineGrid } from './LineGrid.tsx'
import classes from './LineList.module.css'
import { ListTools } from './ListTools.tsx'
import { type ListRow, makeRowLister, spotRowId } from './listRow.ts'
import { problemsOfRows } from './problemsOfRows.ts'
import { rowName } from './rowWords.ts'
import { type GridState, useGoal } from './useGoal.ts'

const EVERYTHING: Narrowing = { filters: [], words: '' }

/** The flow as a table of its steps and lines, all languages side by side: all that the plan can do, by keyboard too. */
export function LineList() {
  const { t, i18n } = useTexts()
  const { editor } = useEditorSession()
  const flow = useEditorState(flowOf)
  const { problems } = useProblems()
  const [narrowing, setNarrowing] = useState(EVERYTHING)
  const [state, setState] = useState<GridState>(() => firstState(editor.state))
  const [listRows] = useState(makeRowLister)
  // Problems are told of the flow that was checked; edits after it move few of their places, and only for a moment.
  const byRow = useMemo(() => problemsOfRows(problems, editor.state.flow), [problems, editor])
  const nameOf = useCallback(
    (row: ListRow) => rowName({ t, language: i18n.language }, flow, row),
    [t, i18n.language, flow],
  )
  const rows = listRows(flow)
  const shown = useMemo(
    () => filterRows(rows, narrowing, { flow, problems: byRow, nameOf }, state.rowId),
    [rows, narrowing, flow, byRow, nameOf, state.rowId],
  )
  useGoal(setState, () => setNarrowing(EVERYTHING))
  const narrow = (next: Narrowing) => {
    setNarrowing(next)
    setState((before) => ({ ...before, rowId: null, column: 0, editing: false }))
  }
  return (
    <section className={classes.list} aria-label={t('lines.label')}>
      <ListTools
        flow={flow}
        narrowing={narrowing}
        count={shown.length}
        onNarrow={narrow}
        onLeave={() => setState((before) => ({ ...before, focusing: before.focusing + 1 }))}
      />
      {shown.length === 0 ? (
        <p className={classes.nothing}>{t('lines.nothing')}</p>
      ) : (
        <LineGrid flow={flow} rows={shown} problems={byRow} nameOf={nameOf} state={state} onState={setState} />
      )}
    </section>
  )
}

function firstState({ spot }: EditorState): GridState {
  const rowId = spot === null || spot.kind === 'flow' ? null : spotRowId(spot)
  return { rowId, column: 0, editing: false, focusing: 0, showing: rowId === null ? 0 : 1 }
}
