import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type Dispatch,
  type KeyboardEvent,
  type SetStateAction,
  useCallback,
  useRef,
  useState,
} from 'react'
import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { languageName } from '../../ui/languageName.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { gridMove } from './gridMove.ts'
import classes from './LineGrid.module.css'
import { LineRow } from './LineRow.tsx'
import { isTextRow, type ListRow } from './listRow.ts'
import { RowMenu } from './RowMenu.tsx'
import { doAction, type RowAction, sameKind } from './rowActions.ts'
import { FIRST_TEXT, type GridState } from './useGoal.ts'
import { useGridFocus } from './useGridFocus.ts'

/** A row of one line, in pixels; others are measured. */
const ROW_PX = 44

type LineGridProps = {
  readonly flow: Flow
  readonly rows: readonly ListRow[]
  readonly problems: ReadonlyMap<string, readonly FlowProblem[]>
  readonly nameOf: (row: ListRow) => string
  readonly state: GridState
  readonly onState: Dispatch<SetStateAction<GridState>>
}

/** The rows that are in sight, as a grid that is walked by arrow keys. */
export function LineGrid({ flow, rows, problems, nameOf, state, onState }: LineGridProps) {
  const { t, i18n } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const scroller = useRef<HTMLDivElement>(null)
  const [menuRow, setMenuRow] = useState<ListRow | null>(null)
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === state.rowId),
  )
  const active = rows[at]
  const columns = flow.languages.length + FIRST_TEXT + 2
  const target = columns - 2
  const head = useRef<HTMLTableSectionElement>(null)
  const headPx = useRef(0)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    // The head stands above the rows, in the same scroller: as much less of them is in sight.
    scrollPaddingEnd: headPx.current,
    overscan: 6,
    // The row somebody is at stays, however far the list is scrolled: the focus would be lost with it.
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), at), [at]),
  })
  const show = (index: number) => {
    headPx.current = head.current?.offsetHeight ?? 0
    virtualizer.setOptions({ ...virtualizer.options, scrollPaddingEnd: headPx.current })
    virtualizer.scrollToIndex(index)
  }
  useGridFocus({ scroller, state, at, show })

  const go = (rowId: string | null, column: number, editing = false) => {
    const row = rows.find(({ id }) => id === rowId)
    if (row !== undefined) showSpot(editor, row)
    onState(({ focusing, showing }) => ({ rowId, column, editing, focusing: focusing + 1, showing: showing + 1 }))
  }
  const stop = (rowId: string, column: number) =>
    onState((now) => (now.rowId === rowId && now.column === column ? { ...now, editing: false } : now))
  const act = (row: ListRow, action: RowAction) => {
    const done = doAction(editor.state.flow, row, action, { newStep: t('lines.newStep'), makeKey: editor.makeKey })
    if (done === null || readOnly) return
    editor.edit(done.kind, () => done.flow)
    const index = rows.indexOf(row)
    const isNew = done.rowId !== null && done.rowId !== row.id
    const neighbour = rows[index + 1] ?? rows[index - 1]
    go(done.rowId ?? neighbour?.id ?? null, columnAfter(action, isNew, target, state.column), isNew)
  }
  const canWrite = (row: ListRow, column: number) => {
    if (readOnly || !isTextRow(row)) return false
    return column === target ? row.kind === 'choice' : column >= FIRST_TEXT && column < target
  }
  const onKeyDown = (press: KeyboardEvent) => {
    if (active === undefined || state.editing) return
    const { key, altKey, ctrlKey } = press
    const taken = () => {
      press.preventDefault()
      press.stopPropagation()
    }
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      taken()
      return act(active, key === 'ArrowUp' ? 'moveUp' : 'moveDown')
    }
    if (altKey) return
    if (key === 'Enter' && ctrlKey) {
      taken()
      return act(active, sameKind(active))
    }
    if (key === 'Delete' && state.column === 0) {
      taken()
      return act(active, 'remove')
    }
    if ((key === 'Enter' || key === 'F2') && canWrite(active, state.column)) {
      taken()
      return go(active.id, state.column, true)
    }
    if (
      (key === 'Enter' && state.column !== columns - 1) ||
      key === 'ContextMenu' ||
      (key === 'F10' && press.shiftKey)
    ) {
      taken()
      return setMenuRow(active)
    }
    const to = gridMove(press, { row: at, column: state.column }, { rows: rows.length, columns })
    if (to === null) return
    taken()
    go(rows[to.row]?.id ?? null, to.column)
  }
  return (
    <div ref={scroller} className={classes.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked and written in is a grid
        role="grid"
        className={classes.table}
        style={columnsOf(flow)}
        aria-label={t('lines.label')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns}
        onKeyDown={onKeyDown}
      >
        <thead ref={head} className={classes.head}>
          <tr className={classes.headRow} aria-rowindex={1}>
            <th scope="col">{t('lines.what')}</th>
            {flow.languages.map((language) => (
              <th key={language} scope="col">
                {languageName(language, i18n.language)}
              </th>
            ))}
            <th scope="col">{t('lines.leadsTo')}</th>
            <th scope="col">
              <span className="visuallyHidden">{t('lines.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <LineRow
                key={row.id}
                row={row}
                index={index}
                start={start}
                measure={virtualizer.measureElement}
                flow={flow}
                name={nameOf(row)}
                problems={problems.get(row.id) ?? NONE}
                column={index === at ? state.column : null}
                isMarked={row.id === state.rowId}
                isEditing={index === at && state.editing}
                onGo={go}
                onStop={stop}
                canWrite={canWrite}
                onMenu={setMenuRow}
              />
            )
          })}
        </tbody>
      </table>
      {menuRow !== null && (
        <RowMenu
          row={menuRow}
          flow={flow}
          name={nameOf(menuRow)}
          onAct={(action) => act(menuRow, action)}
          onClose={() => {
            setMenuRow(null)
            onState((before) => ({ ...before, focusing: before.focusing + 1 }))
          }}
        />
      )}
    </div>
  )
}

function columnsOf({ languages }: Flow): CSSProperties & { readonly '--columns': string } {
  const texts = `repeat(${languages.length}, minmax(11rem, 1fr))`
  return { '--columns': `minmax(8.5rem, 10rem) ${texts} minmax(6.5rem, 8rem) 2.75rem` }
}

const NONE: readonly FlowProblem[] = []

function withRow(indexes: number[], at: number): number[] {
  return indexes.includes(at) ? indexes : [...indexes, at].sort((a, b) => a - b)
}

function showSpot(editor: ReturnType<typeof useEditorSession>['editor'], { spot }: ListRow): void {
  const { spot: shown } = editor.state
  const isSame = shown !== null && shown.kind === spot.kind && JSON.stringify(shown) === JSON.stringify(spot)
  if (!isSame) editor.show(spot)
}

/** What was just made is written in at once: a choice where it leads, everything else in the first language. */
function columnAfter(action: RowAction, isNew: boolean, target: number, column: number): number {
  if (!isNew) return column
  return action === 'addChoice' ? target : FIRST_TEXT
}
