import { type ReactNode, type ToggleEvent, useId, useRef } from 'react'
import classes from './Popover.module.css'

type PopoverProps = {
  /** What the button says. */
  readonly button: ReactNode
  /** What the button is for, where its words are not enough. */
  readonly name?: string
  readonly title: string
  readonly buttonClass: string | undefined
  readonly children: ReactNode
}

/** A button that opens a small window beside it; the browser closes it with Escape or a click elsewhere. */
export function Popover({ button, name, title, buttonClass, children }: PopoverProps) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const place = ({ currentTarget, newState }: ToggleEvent<HTMLDivElement>) => {
    if (newState === 'open' && opener.current !== null) placeBeside(opener.current, currentTarget)
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={buttonClass}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-label={name}
      >
        {button}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={title} className={classes.popover} onToggle={place}>
        {children}
      </div>
    </>
  )
}

const GAP_PX = 6

/** Below its button, or above where there is no room below; never past the edge of the window. */
function placeBeside(opener: Element, popover: HTMLElement) {
  const { left, top, bottom } = opener.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = popover
  const below = bottom + GAP_PX
  const fitsBelow = below + height <= window.innerHeight
  popover.style.left = `${Math.max(GAP_PX, Math.min(left, window.innerWidth - width - GAP_PX))}px`
  popover.style.top = `${fitsBelow ? below : Math.max(GAP_PX, top - height - GAP_PX)}px`
}

/** Whether a small window is open: then the keys of the screen below rest. */
export function isPopoverOpen(): boolean {
  return document.querySelector(':popover-open') !== null
}
