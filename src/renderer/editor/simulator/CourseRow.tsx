import { useEffect, useRef } from 'react'
import type { CallProblem } from '../../../shared/call/reduceCall.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './Course.module.css'

type CourseRowProps = {
  readonly name: string
  /** Where the event led; null where the flow does not allow it any more. */
  readonly line: string | null
  readonly isNow: boolean
  readonly isAhead?: boolean
  readonly isPreset?: boolean
  /** Where the event led when the call was recorded, if it is the first that leads elsewhere now. */
  readonly recorded?: string | null
  readonly problem?: CallProblem | null
  readonly onGo: (() => void) | null
}

/** One event of the course. */
export function CourseRow(props: CourseRowProps) {
  const { name, line, isNow, isAhead = false, isPreset = false, recorded = null, problem = null, onGo } = props
  const { t } = useTexts()
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isNow && row.current !== null) scrollWithin(row.current)
  }, [isNow])
  return (
    <li ref={row} className={classes.item} data-ahead={isAhead}>
      <button
        type="button"
        className={classes.go}
        aria-current={isNow ? 'step' : undefined}
        disabled={onGo === null}
        onClick={() => onGo?.()}
      >
        <span className={classes.name}>{name}</span>
        {isPreset && <span className={classes.note}>{t('simulator.preset')}</span>}
        {line !== null && <span className={classes.line}>→ {line}</span>}
      </button>
      {recorded !== null && (
        <p className={classes.problem} role="status">
          {t('simulator.scenario.recordedLine', { line: recorded })}
        </p>
      )}
      {problem !== null && (
        <p className={classes.problem} role="status">
          {t('simulator.misfit', { reason: t(`problems.${problem}`) })}
        </p>
      )}
    </li>
  )
}

/** Scrolls the list alone: in a small window the call is to stay where it is. */
function scrollWithin(row: HTMLElement): void {
  const list = row.parentElement
  if (list === null) return
  const [own, around] = [row.getBoundingClientRect(), list.getBoundingClientRect()]
  list.scrollTop += Math.max(0, own.bottom - around.bottom) + Math.min(0, own.top - around.top)
}
