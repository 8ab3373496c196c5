import { useState } from 'react'
import type { CallId } from '../../shared/ids.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { DIFFERENCES, type WhatIfExample as Example, type WhatIfReport } from '../../shared/review/whatIf.ts'
import { Button } from '../ui/Button.tsx'
import { formatDateTime } from '../ui/format.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './WhatIf.module.css'
import { WhatIfExample } from './WhatIfExample.tsx'

type WhatIfResultProps = { readonly report: WhatIfReport; readonly draft: Policy }

/** How many calls would have gone differently and how, with some to look at. */
export function WhatIfResult({ report, draft }: WhatIfResultProps) {
  const { t } = useTexts()
  const { inPeriod, played, unreadable, withSkipped, examples, minimumGroup } = report
  if (played < minimumGroup) return <p className={classes.result}>{t('policy.whatIf.tooFew')}</p>
  return (
    <div className={classes.result}>
      <Headline report={report} />
      {inPeriod > played + unreadable && (
        <p className={classes.quiet}>{t('policy.whatIf.sample', { count: inPeriod })}</p>
      )}
      {report.changed !== 0 && <Differences report={report} />}
      {withSkipped !== null && withSkipped > 0 && (
        <p className={classes.quiet}>{t('policy.whatIf.skipped', { count: withSkipped })}</p>
      )}
      {unreadable > 0 && <p className={classes.quiet}>{t('policy.whatIf.unreadable', { count: unreadable })}</p>}
      {examples.length > 0 && <Examples examples={examples} draft={draft} />}
    </div>
  )
}

function Headline({ report: { changed, played, minimumGroup } }: { readonly report: WhatIfReport }) {
  const { t, i18n } = useTexts()
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value)
  const values = { played: number(played), changed: number(changed ?? 0), minimum: minimumGroup }
  if (changed === 0) return <p className={classes.headline}>{t('policy.whatIf.unchanged', values)}</p>
  if (changed === null) return <p className={classes.headline}>{t('policy.whatIf.changedOne', values)}</p>
  return <p className={classes.headline}>{t('policy.whatIf.changed', values)}</p>
}

function Differences({ report }: { readonly report: WhatIfReport }) {
  const { t, i18n } = useTexts()
  const shown = DIFFERENCES.filter((each) => report.differences[each] !== 0)
  return (
    <table className={classes.differences}>
      <thead>
        <tr>
          <th scope="col">{t('policy.whatIf.differences')}</th>
          <th scope="col" className={classes.count}>
            {t('policy.whatIf.calls')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((each) => {
          const count = report.differences[each]
          return (
            <tr key={each}>
              <th scope="row">{t(`policy.whatIf.difference.${each}`)}</th>
              <td className={classes.count}>
                {count === null
                  ? t('policy.whatIf.few', { minimum: report.minimumGroup })
                  : new Intl.NumberFormat(i18n.language).format(count)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

type ExamplesProps = { readonly examples: readonly Example[]; readonly draft: Policy }

function Examples({ examples, draft }: ExamplesProps) {
  const { t, i18n } = useTexts()
  const [open, setOpen] = useState<CallId | null>(null)
  return (
    <>
      <h3 className={classes.title}>{t('policy.whatIf.examples')}</h3>
      <ul className={classes.examples}>
        {examples.map(({ callId, startedAtMs, differences }) => {
          const date = formatDateTime(startedAtMs, i18n.language)
          return (
            <li key={callId} className={classes.example}>
              <div>
                <strong>{t('policy.whatIf.example', { date })}</strong>
                <p className={classes.quiet}>
                  {differences.map((each) => t(`policy.whatIf.difference.${each}`)).join(', ')}
                </p>
              </div>
              <Button kind="quiet" name={t('policy.whatIf.openNamed', { date })} onPress={() => setOpen(callId)}>
                {t('policy.whatIf.open')}
              </Button>
            </li>
          )
        })}
      </ul>
      {open !== null && <WhatIfExample callId={open} draft={draft} onClose={() => setOpen(null)} />}
    </>
  )
}
