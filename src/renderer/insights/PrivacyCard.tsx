import type { Privacy } from '../../shared/ipc/insights/contract.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { ChartCard } from './ChartCard.tsx'
import classes from './PrivacyCard.module.css'

type PrivacyCardProps = {
  readonly privacy: Privacy
  readonly mayChange: boolean
  readonly failed: boolean
  readonly onChange: (privacy: Privacy) => void
}

/** What a team may choose; whatever else is stored stays a choice, so that nothing is lowered by looking. */
const MINIMA = [5, 10, 20, 50] as const

/** What the figures do not know, and how small a group may be that they show. */
export function PrivacyCard({ privacy, mayChange, failed, onChange }: PrivacyCardProps) {
  const { t } = useTexts()
  const values = [...new Set([...MINIMA, privacy.minimumGroup])].sort((a, b) => a - b)
  return (
    <ChartCard wide title={t('insights.privacy.title')}>
      <p className={classes.text}>{t('insights.privacy.text')}</p>
      <p className={classes.text}>{t('insights.privacy.agreement')}</p>
      <div className={classes.row}>
        <div className={classes.words}>
          <h3 className={classes.name}>{t('insights.privacy.minimum')}</h3>
          <p className={classes.quiet}>
            {t('insights.privacy.minimumText')} {!mayChange && t('insights.privacy.notAllowed')}
          </p>
        </div>
        <Segmented
          label={t('insights.privacy.minimum')}
          options={values.map((value) => ({ value, label: t('insights.privacy.minimumOption', { count: value }) }))}
          value={privacy.minimumGroup}
          disabled={!mayChange}
          onChange={(minimumGroup) => onChange({ ...privacy, minimumGroup })}
        />
      </div>
      {failed && <p role="alert">{t('insights.privacy.failed')}</p>}
    </ChartCard>
  )
}
