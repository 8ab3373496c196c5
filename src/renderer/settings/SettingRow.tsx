import type { ReactNode } from 'react'
import classes from './SettingRow.module.css'

type SettingRowProps = { readonly title: string; readonly text?: string; readonly children?: ReactNode }

/** A setting: its name, a sentence that says what it does now, and the control. */
export function SettingRow({ title, text, children }: SettingRowProps) {
  return (
    <section className={classes.row}>
      <div className={classes.words}>
        <h2 className={classes.title}>{title}</h2>
        {text !== undefined && (
          <p className={classes.text} aria-live="polite">
            {text}
          </p>
        )}
      </div>
      {children}
    </section>
  )
}
