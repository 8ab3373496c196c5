import { type RefObject, useEffect } from 'react'
import type { CallId } from '../../shared/ids.ts'
import type { ComplaintCard, ComplaintColumn } from '../../shared/ipc/complaints/answers.ts'
import { isDialogOpen } from '../ui/Dialog.tsx'
import { allowed, type Move, moveBack, moveOn } from './moves.ts'

type BoardKeys = {
  readonly board: RefObject<HTMLDivElement | null>
  readonly columns: readonly ComplaintColumn[]
  readonly mayOwn: boolean
  /** The card that is to have the focus. */
  readonly focused: CallId | null
  readonly onMove: (card: ComplaintCard, move: Move) => void
}

const STEPS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** Arrow keys go from card to card; with Shift they bring the card on or back. */
export function useBoardKeys({ board, columns, mayOwn, focused, onMove }: BoardKeys): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that moved is another element once the columns are drawn
  useEffect(() => {
    if (focused !== null) board.current?.querySelector<HTMLElement>(`[data-card="${focused}"]`)?.focus()
  }, [focused, columns])

  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      const step = STEPS[press.key]
      const element = board.current
      if (step === undefined || element === null || !isForBoard(press, element)) return
      press.preventDefault()
      if (!press.shiftKey) {
        findNext(element, step)?.focus()
        return
      }
      const card = cardIn(columns)
      const move = card === undefined ? null : moveFor(card, step[0], mayOwn)
      if (card !== undefined && move !== null) onMove(card, move)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [board, columns, mayOwn, onMove])
}

/** The board has the arrow keys while nothing else has the focus. */
function isForBoard(press: KeyboardEvent, board: HTMLElement): boolean {
  if (press.ctrlKey || press.altKey || press.metaKey || isDialogOpen()) return false
  const { activeElement } = document
  return activeElement === document.body || board.contains(activeElement)
}

function moveFor(card: ComplaintCard, direction: number, mayOwn: boolean): Move | null {
  if (direction === 0) return null
  const wanted = direction > 0 ? moveOn(card.status) : moveBack(card.status)
  if (direction < 0 && !mayOwn) return null
  return allowed(wanted, card.status, mayOwn)
}

/** The card that holds the focus, on itself or on its button. */
function cardIn(columns: readonly ComplaintColumn[]): ComplaintCard | undefined {
  const id = openerOf(document.activeElement)?.dataset.card
  return columns.flatMap(({ cards }) => cards).find(({ callId }) => callId === id)
}

function openerOf(element: Element | null | undefined): HTMLElement | null {
  return element?.closest('li')?.querySelector<HTMLElement>('[data-card]') ?? null
}

/** The card beside the one with the focus; columns without cards are passed over. The first one where none has it. */
function findNext(board: HTMLElement, [dx, dy]: readonly [number, number]): HTMLElement | undefined {
  const columns = [...board.querySelectorAll('[data-column]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter(({ length }) => length > 0)
  const now = openerOf(document.activeElement)
  const x = columns.findIndex((cards) => now !== null && cards.includes(now))
  if (now === null || x < 0) return columns[0]?.[0]
  const y = columns[x]?.indexOf(now) ?? 0
  const cards = columns[x + dx]
  return dx === 0 ? cards?.[y + dy] : cards?.[Math.min(y, cards.length - 1)]
}
