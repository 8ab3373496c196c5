import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { localeOf } from '../../ui/format.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import type { ListLine } from './listLines.ts'
import { Row } from './Row.tsx'
import classes from './Rows.module.css'
import { useRemPx } from './useRemPx.ts'

/** Heights in the unit of the text, as in the style sheet: what is not drawn has to be known too. */
const ROW_REM = 2.75
const DAY_REM = 2.5
/** So many lines before the end of what is there, more is asked for. */
const AHEAD = 30

type RowsProps = {
  readonly lines: readonly ListLine[]
  /** How many calls there are in all; null until they are counted. */
  readonly count: number | null
  readonly anchor: 'start' | 'end'
  readonly byDay: boolean
  readonly activeCallId: string | null
  /** Rises when the active row is to be shown and focused. */
  readonly focusing: number
  readonly onActive: (callId: string) => void
  readonly onOpen: (callId: string) => void
  readonly onMore: () => void
}

/** The calls that are in sight, of as many as there are. */
export function Rows(props: RowsProps) {
  const { lines, count, anchor, byDay, activeCallId, focusing, onActive, onOpen, onMore } = props
  const { t } = useTexts()
  const scroller = useRef<HTMLTableSectionElement>(null)
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const rem = useRemPx()
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rem * (lines[index]?.kind === 'day' ? DAY_REM : ROW_REM),
    getItemKey: (index) => lines[index]?.key ?? index,
    anchorTo: anchor,
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  const isNearEnd = anchor === 'start' ? last > lines.length - AHEAD : first < AHEAD
  useEffect(() => {
    if (isNearEnd) onMore()
  }, [isNearEnd, onMore])
  useFocusOnActive({
    lines,
    activeCallId,
    focusing,
    buttons: buttons.current,
    show: (index) => virtualizer.scrollToIndex(index),
  })

  const tabbable = activeCallId ?? lines.find(({ kind }) => kind === 'call')?.key
  return (
    <table className={classes.table} aria-label={t('callList.list')} aria-rowcount={count ?? -1}>
      <thead className={classes.headGroup}>
        <tr className={classes.head} data-day={!byDay}>
          {(['time', 'caller', 'outcome', 'highest', 'strikes', 'duration', 'cause', 'marks'] as const).map(
            (column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`callList.column.${column}`)}
              </th>
            ),
          )}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <tbody ref={scroller} className={classes.scroller} tabIndex={0}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody can focus a row */}
        <tr aria-hidden="true" className={classes.room} style={{ height: virtualizer.getTotalSize() }} />
        {items.map(({ index, start, key }) => {
          const line = lines[index]
          if (line === undefined) return null
          if (line.kind === 'day') return <Day key={key} atMs={line.atMs} top={start} />
          const { callId } = line.row
          return (
            <Row
              key={key}
              row={line.row}
              index={line.index + 1}
              top={start}
              withDay={!byDay}
              active={callId === tabbable}
              buttonRef={(button) => {
                if (button === null) buttons.current.delete(callId)
                else buttons.current.set(callId, button)
              }}
              onOpen={() => onOpen(callId)}
              onFocus={() => onActive(callId)}
            />
          )
        })}
      </tbody>
    </table>
  )
}

function Day({ atMs, top }: { readonly atMs: number; readonly top: number }) {
  const { i18n } = useTexts()
  return (
    <tr className={classes.day} style={{ top }}>
      <th scope="rowgroup">{new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: 'full' }).format(atMs)}</th>
    </tr>
  )
}

type FocusOnActive = {
  readonly lines: readonly ListLine[]
  readonly activeCallId: string | null
  readonly focusing: number
  readonly buttons: ReadonlyMap<string, HTMLButtonElement>
  readonly show: (index: number) => void
}

/** Brings the active row into sight and focuses it, when it is asked to and the row is drawn. */
function useFocusOnActive({ lines, activeCallId, focusing, buttons, show }: FocusOnActive) {
  const done = useRef(0)
  useEffect(() => {
    if (focusing === done.current || activeCallId === null) return
    const index = lines.findIndex(({ key }) => key === activeCallId)
    if (index === -1) return
    show(index)
    const frame = requestAnimationFrame(() => {
      const button = buttons.get(activeCallId)
      button?.focus({ preventScroll: true })
      if (button !== undefined) done.current = focusing
    })
    return () => cancelAnimationFrame(frame)
  })
}
