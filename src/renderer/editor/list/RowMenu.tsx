import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Flow } from '../../../shared/flow/flow.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import type { ListRow } from './listRow.ts'
import classes from './RowMenu.module.css'
import { offerActions, type RowAction, sameKind } from './rowActions.ts'

type RowMenuProps = {
  readonly row: ListRow
  readonly flow: Flow
  readonly name: string
  readonly onAct: (action: RowAction) => void
  readonly onClose: () => void
}

const SIGNS: Readonly<Partial<Record<RowAction, string>>> = { moveUp: 'Alt+↑', moveDown: 'Alt+↓' }

/** What can be done with a row, beside it, each with its key. */
export function RowMenu({ row, flow, name, onAct, onClose }: RowMenuProps) {
  const { t } = useTexts()
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = menu.current
    const anchor = document.querySelector('[data-here]')
    if (element === null || anchor === null) return
    element.showPopover()
    placeBeside(anchor, element)
    element.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
  }, [])
  const onKeyDown = (press: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const at = items.findIndex((item) => item.isSameNode(document.activeElement))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[press.key]
    if (to !== undefined) {
      press.preventDefault()
      items.at(to % items.length)?.focus()
    } else if (press.key === 'Tab' || press.key === 'Escape') {
      press.preventDefault()
      onClose()
    }
    press.stopPropagation()
  }
  const signOf = (action: RowAction) => {
    if (action === sameKind(row)) return t('key.withCtrl', { key: '⏎' })
    return action === 'remove' ? t('lines.deleteKey') : (SIGNS[action] ?? null)
  }
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={t('lines.actionsOf', { row: name })}
      className={classes.menu}
      onKeyDown={onKeyDown}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {offerActions(flow, row).map((action) => (
        <button
          key={action}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={classes.item}
          onClick={() => {
            onClose()
            onAct(action)
          }}
        >
          {t(`lines.action.${action}`)}
          <kbd className={classes.key}>{signOf(action)}</kbd>
        </button>
      ))}
    </div>
  )
}

const GAP_PX = 4

/** Below the cell, or above it where there is no room below; never past the edge of the window. */
function placeBeside(anchor: Element, menu: HTMLElement): void {
  const { right, top, bottom } = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = menu
  const below = bottom + GAP_PX
  menu.style.left = `${Math.max(GAP_PX, Math.min(right - width, window.innerWidth - width - GAP_PX))}px`
  menu.style.top = `${below + height <= window.innerHeight ? below : Math.max(GAP_PX, top - height - GAP_PX)}px`
}
