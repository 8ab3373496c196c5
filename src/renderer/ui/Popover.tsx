import { type ReactNode, useId } from 'react'
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
  return (
    <>
      <button type="button" className={buttonClass} popoverTarget={id} aria-haspopup="dialog" aria-label={name}>
        {button}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={title} className={classes.popover}>
        {children}
      </div>
    </>
  )
}

/** Whether a small window is open: then the keys of the screen below rest. */
export function isPopoverOpen(): boolean {
  return document.querySelector(':popover-open') !== null
}
