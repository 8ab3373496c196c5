import { useId, useMemo, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useProblems } from '../useProblems.ts'
import { countProblems, orderProblems, SEVERITIES } from './orderProblems.ts'
import { ProblemLine } from './ProblemLine.tsx'
import { ProblemList } from './ProblemList.tsx'
import classes from './ProblemsBar.module.css'
import { SeveritySign } from './SeveritySign.tsx'

const COUNTS = { error: 'errors', warning: 'warnings', hint: 'hints' } as const

/** Below the view: how much is wrong with the flow, what is worst, and all of it on demand. */
export function ProblemsBar() {
  const { t } = useTexts()
  const { problems } = useProblems()
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const ordered = useMemo(() => orderProblems(problems), [problems])
  const counts = countProblems(problems)
  const [worst] = ordered
  const said = SEVERITIES.filter((each) => each === 'error' || counts[each] > 0)
  return (
    <section data-problems className={classes.bar} aria-label={t('flowProblems.title')} data-open={isOpen}>
      <div className={classes.summary}>
        <p className={classes.counts} role="status">
          {said.map((severity) => (
            <span key={severity} className={classes.count}>
              {counts[severity] > 0 && <SeveritySign severity={severity} />}
              {t(`flowProblems.${COUNTS[severity]}`, { count: counts[severity] })}
            </span>
          ))}
        </p>
        {!isOpen && worst !== undefined && (
          <div className={classes.worst}>
            <ProblemLine problem={worst} />
          </div>
        )}
        <span className={classes.rest} />
        {problems.length > 0 && (
          <Button kind="quiet" expanded={isOpen} controls={listId} onPress={() => setOpen(!isOpen)}>
            {t(isOpen ? 'flowProblems.close' : 'flowProblems.open')}
          </Button>
        )}
      </div>
      <div id={listId} className={classes.list} hidden={!isOpen}>
        {isOpen && <ProblemList problems={ordered} />}
      </div>
    </section>
  )
}
