import type { ReactNode } from 'react'
import { Heading } from '../ui/Heading.tsx'
import { KeyCap } from '../ui/KeyCap.tsx'
import classes from './WrapUpParts.module.css'

type PartProps = {
  readonly title: string
  readonly sign?: string | undefined
  readonly aside?: string
  readonly children: ReactNode
}

/** One question of the card. */
export function Part({ title, sign, aside, children }: PartProps) {
  return (
    <section className={classes.part}>
      <div className={classes.head}>
        <Heading>{title}</Heading>
        {sign !== undefined && <KeyCap sign={sign} look="small" />}
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  )
}
