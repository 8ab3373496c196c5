import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import classes from './PrintFrame.module.css'
import { useTexts } from './TextsProvider.tsx'

/** A sheet of paper: it lies beside the page and is shown in print alone. */
export function PrintFrame({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTexts()
  return createPortal(
    <article className={classes.sheet} data-print lang={i18n.language} aria-hidden="true">
      {children}
    </article>,
    document.body,
  )
}
