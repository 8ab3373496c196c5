import type { FlowProblem } from '../../../shared/flow/check/flowProblem.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { languageName } from '../../ui/languageName.ts'
import { problemWords } from '../../ui/problems/problemWords.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { rungText } from '../../ui/textKeys.ts'
import { SEVERITIES } from '../problems/orderProblems.ts'
import { SeveritySign } from '../problems/SeveritySign.tsx'
import type { CellHere } from './cellHere.ts'
import { missingLanguages, staleLanguages } from './filterRows.ts'
import classes from './LineRow.module.css'
import { isTextRow, type ListRow } from './listRow.ts'
import { isHead, rowLabel } from './rowWords.ts'
import { TargetCell } from './TargetCell.tsx'
import { TextCell } from './TextCell.tsx'
import { FIRST_TEXT } from './useGoal.ts'

type LineRowProps = {
  readonly row: ListRow
  readonly index: number
  readonly start: number
  readonly measure: (element: HTMLElement | null) => void
  readonly flow: Flow
  readonly name: string
  readonly problems: readonly FlowProblem[]
  /** The column somebody is at; null where she is at another row. */
  readonly column: number | null
  /** Whether she has been here, so that the row is marked. */
  readonly isMarked: boolean
  readonly isEditing: boolean
  readonly onGo: (rowId: string, column: number, editing?: boolean) => void
  /** Done with writing, as the focus has gone elsewhere. */
  readonly onStop: (rowId: string, column: number) => void
  readonly canWrite: (row: ListRow, column: number) => boolean
  readonly onMenu: (row: ListRow) => void
}

/** A row of the list: what it is, its text in each language, where it leads, and what can be done with it. */
export function LineRow(props: LineRowProps) {
  const {
    row,
    index,
    start,
    measure,
    flow,
    name,
    problems,
    column,
    isMarked,
    isEditing,
    onGo,
    onStop,
    canWrite,
    onMenu,
  } = props
  const { t, i18n } = useTexts()
  const { languages } = flow
  const target = languages.length + FIRST_TEXT
  const stale = staleLanguages(flow, row.id)
  const missing = isTextRow(row) ? missingLanguages(row, languages) : []
  const here = (at: number): CellHere => ({
    tabIndex: column === at ? 0 : -1,
    'data-here': column === at ? '' : undefined,
    onClick: () => onGo(row.id, at),
    onDoubleClick: () => {
      if (canWrite(row, at)) onGo(row.id, at, true)
    },
  })
  return (
    <tr
      ref={measure}
      data-index={index}
      className={classes.row}
      data-head={isHead(row)}
      data-active={isMarked}
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${start}px)` }}
    >
      <th scope="row" className={classes.what} {...here(0)}>
        <RowHead row={row} name={name} problems={problems} flow={flow} />
      </th>
      {languages.map((language, at) => (
        <TextCell
          key={language}
          row={row}
          language={language}
          label={t('lines.cell', { row: name, column: languageName(language, i18n.language) })}
          isMissing={missing.includes(language)}
          isStale={stale.includes(language)}
          isEditing={isEditing && column === at + FIRST_TEXT}
          here={here(at + FIRST_TEXT)}
          onStop={() => onStop(row.id, at + FIRST_TEXT)}
          onLeave={(to) => onGo(row.id, at + FIRST_TEXT + to, to !== 0 && canWrite(row, at + FIRST_TEXT + to))}
        />
      ))}
      <TargetCell
        row={row}
        flow={flow}
        label={t('lines.cell', { row: name, column: t('lines.leadsTo') })}
        isEditing={isEditing && column === target}
        here={here(target)}
        onStop={() => onStop(row.id, target)}
        onLeave={() => onGo(row.id, target)}
      />
      <td className={classes.actions}>
        <button
          type="button"
          className={classes.menu}
          aria-label={t('lines.actionsOf', { row: name })}
          aria-haspopup="menu"
          {...here(target + 1)}
          onClick={() => {
            onGo(row.id, target + 1)
            onMenu(row)
          }}
        >
          ⋯
        </button>
      </td>
    </tr>
  )
}

type RowHeadProps = Pick<LineRowProps, 'row' | 'name' | 'problems' | 'flow'>

function RowHead({ row, name, problems, flow }: RowHeadProps) {
  const { t, i18n } = useTexts()
  const speaking = { t, language: i18n.language }
  const said = problems.map((problem) => problemWords(speaking, problem, flow).message).join(' ')
  const worst = SEVERITIES.find((severity) => problems.some((problem) => problem.severity === severity))
  const step = row.kind === 'step' ? flow.steps[row.number - 1] : undefined
  const title = ownTitle(row)
  return (
    <>
      <span className={classes.label}>
        {!isHead(row) && <span className="visuallyHidden">{name}</span>}
        <span aria-hidden={!isHead(row)}>{rowLabel(speaking, row)}</span>
        {worst !== undefined && (
          <span className={classes.problem} title={said}>
            <SeveritySign severity={worst} />
            <span className="visuallyHidden">
              {t(`flowProblems.${worst}`)}: {said}
            </span>
          </span>
        )}
      </span>
      {title !== null && <b className={classes.name}>{t(title)}</b>}
      {step !== undefined && <span className={classes.part}>{t(`flowWords.part.${step.part}`)}</span>}
      {isTextRow(row) && row.isConditional && <span className={classes.part}>{t('lines.conditional')}</span>}
    </>
  )
}

/** The name of what has no title to be written. */
function ownTitle({ spot, kind }: ListRow) {
  if (kind === 'rung' && spot.kind === 'rung') return rungText(spot.id)
  if (kind === 'reaction' && spot.kind === 'reaction') return `reaction.${spot.id}` as const
  return kind === 'threat' ? rungText('endCall') : null
}
