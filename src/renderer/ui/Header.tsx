import type { ReactNode } from 'react'
import classes from './Header.module.css'
import { SaveStatus } from './SaveStatus.tsx'
import { useTexts } from './TextsProvider.tsx'

/** The top of every screen: where this is, what belongs to it, and whether it is saved. */
export function Header({
  title,
  aside,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly children?: ReactNode
}) {
  const { t } = useTexts()
  return (
    <header className={classes.header}>
      <span className={classes.app}>{t('appName')}</span>
      <h1 className={classes.title}>{title}</h1>
      <div className={classes.about}>{children}</div>
      <div className={classes.aside}>{aside}</div>
      <SaveStatus />
    </header>
  )
}
