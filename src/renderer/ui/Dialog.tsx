import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import classes from './Dialog.module.css'
import { useTexts } from './TextsProvider.tsx'

type DialogProps = {
  readonly title: string
  readonly wide?: boolean
  /** False where something inside is marked `data-first` and takes the focus at once. */
  readonly startsAtBody?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog: the browser keeps the focus inside and gives it back; Escape closes. */
export function Dialog({ title, wide = false, startsAtBody = true, onClose, children }: DialogProps) {
  const { t } = useTexts()
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Before the page is drawn, as the browser gives the focus back only while the dialog is still there.
  useLayoutEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    const isByKey = opener?.matches(':focus-visible') === true
    if (dialog !== null && !dialog.open) {
      dialog.showModal()
      dialog.querySelector<HTMLElement>('[data-first]')?.focus()
    }
    return () => {
      dialog?.close()
      // After a click no button keeps the focus: Space or Enter would press it again.
      if (!isByKey && opener instanceof HTMLButtonElement) opener.blur()
    }
  }, [])
  return (
    <dialog ref={ref} className={classes.dialog} data-wide={wide} aria-labelledby={titleId} onCancel={onClose}>
      <header className={classes.header}>
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        <Button kind="quiet" onPress={onClose}>
          {t('action.close')}
        </Button>
      </header>
      <div className={classes.body} tabIndex={startsAtBody ? 0 : -1} data-first={startsAtBody ? true : undefined}>
        {children}
      </div>
    </dialog>
  )
}

/** Whether a modal dialog is open: then the keys of the screen below rest. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog:modal') !== null
}
