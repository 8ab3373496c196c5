import { type ReactNode, useEffect, useId, useRef } from 'react'
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
  useEffect(() => {
    const dialog = ref.current
    if (dialog !== null && !dialog.open) {
      dialog.showModal()
      dialog.querySelector<HTMLElement>('[data-first]')?.focus()
    }
    return () => dialog?.close()
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
