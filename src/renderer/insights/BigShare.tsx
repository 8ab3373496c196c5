import type { Share } from '../../shared/review/insights/shareOf.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useNumbers } from '../ui/useNumbers.ts'
import classes from './BigShare.module.css'

type BigShareProps = {
  readonly share: Share | null
  /** "of 3,902 with an estimate". */
  readonly whole: (count: string) => string
}

/** A share that matters, with what it is a share of and how sure it is. */
export function BigShare({ share, whole }: BigShareProps) {
  const { t } = useTexts()
  const numbers = useNumbers()
  if (share === null) return <p className={classes.hidden}>{t('insights.hidden')}</p>
  const bounds = { low: numbers.percent(share.low), high: numbers.percent(share.high) }
  return (
    <p className={classes.share}>
      <span className={classes.number}>{numbers.percent(share.share)}</span>{' '}
      <span className={classes.words}>
        {whole(numbers.count(share.whole))}
        <br />
        {t('insights.uncertainty', bounds)}
      </span>
    </p>
  )
}
