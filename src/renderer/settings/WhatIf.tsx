import { useState } from 'react'
import type { IpcProblem, JobProblem } from '../../shared/ipc/answers.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import type { WhatIfReport } from '../../shared/review/whatIf.ts'
import { useApi } from '../api/api.ts'
import { useJob } from '../api/useJob.ts'
import { Button } from '../ui/Button.tsx'
import { Heading } from '../ui/Heading.tsx'
import { JobProgressBar } from '../ui/JobProgressBar.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './WhatIf.module.css'
import { WhatIfResult } from './WhatIfResult.tsx'

const PERIODS = [30, 90, 365] as const
const DAY_MS = 24 * 3_600_000

/** What a draft would have changed in calls that have been: played again, counted, and some to look at. */
export function WhatIf({ draft }: { readonly draft: Policy }) {
  const { t } = useTexts()
  const api = useApi()
  const [days, setDays] = useState<(typeof PERIODS)[number]>(30)
  const [played, setPlayed] = useState(draft)
  const { start, cancel, state, progress, value } = useJob<WhatIfReport, IpcProblem | JobProblem>()
  const run = () => {
    setPlayed(draft)
    const toMs = Date.now()
    const period = { fromMs: toMs - days * DAY_MS, toMs }
    void start((jobId) => api['policy.whatIf']({ jobId, policy: draft, ...period }))
  }
  const isOutdated = JSON.stringify(played) !== JSON.stringify(draft)
  return (
    <section className={classes.card} aria-labelledby="whatIf">
      <Heading id="whatIf">{t('policy.whatIf.title')}</Heading>
      <p className={classes.text}>{t('policy.whatIf.text')}</p>
      <div className={classes.ask}>
        <Segmented
          label={t('policy.whatIf.period')}
          options={PERIODS.map((each) => ({ value: each, label: t(`policy.whatIf.days_${each}`) }))}
          value={days}
          disabled={state === 'running'}
          onChange={setDays}
        />
        <Button disabled={state === 'running'} onPress={run}>
          {t('policy.whatIf.run')}
        </Button>
      </div>
      {state === 'running' && (
        <JobProgressBar
          label={t('policy.whatIf.progress', { done: progress?.done ?? 0, total: progress?.total ?? '…' })}
          done={progress?.done ?? 0}
          total={progress?.total ?? null}
          cancelText={t('policy.whatIf.cancel')}
          onCancel={cancel}
        />
      )}
      {state === 'failed' && <p role="alert">{t('policy.whatIf.failed')}</p>}
      <div aria-live="polite">
        {value !== null && isOutdated && <p className={classes.quiet}>{t('policy.whatIf.outdated')}</p>}
        {value !== null && <WhatIfResult report={value} draft={played} />}
      </div>
    </section>
  )
}
