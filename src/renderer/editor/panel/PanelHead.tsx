import classes from './PanelHead.module.css'
import { ProblemsAt } from './ProblemNotes.tsx'

type PanelHeadProps = {
  /** What kind of thing it is. */
  readonly over: string
  readonly title: string
  /** Where problems of the whole thing are said to be. */
  readonly path: string
}

/** What the panel shows, and what is wrong with it as a whole. */
export function PanelHead({ over, title, path }: PanelHeadProps) {
  return (
    <header className={classes.head}>
      <p className={classes.over}>{over}</p>
      <h2 className={classes.title} tabIndex={-1} data-path={path}>
        {title}
      </h2>
      <ProblemsAt path={path} />
    </header>
  )
}
