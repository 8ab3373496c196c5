import type { IncidentFilter } from '../../shared/ipc/incidents/contract.ts'
import { INCIDENT_REASONS, type IncidentReason } from '../../shared/review/incident.ts'
import { INCIDENT_STATUSES, type IncidentStatus } from '../../shared/review/incidentMeasure.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './IncidentFilters.module.css'

const PERIODS = { month: 30, quarter: 90, year: 365, all: null } as const
const DAY_MS = 24 * 3_600_000
type Period = keyof typeof PERIODS
const PERIOD_NAMES: readonly Period[] = ['all', 'year', 'quarter', 'month']

/** What a person chose to see. */
export type FilterChoice = {
  readonly status: IncidentStatus | 'all'
  readonly reason: IncidentReason | 'all'
  readonly period: Period
}

/** Everything. */
export const NO_FILTER: FilterChoice = { status: 'all', reason: 'all', period: 'all' }

/** A choice as the register takes it; a period begins with a whole day, so that the same choice is the same question. */
export function toFilter({ status, reason, period }: FilterChoice): IncidentFilter {
  const days = PERIODS[period]
  return {
    status: status === 'all' ? null : status,
    reason: reason === 'all' ? null : reason,
    sinceMs: days === null ? null : new Date(Date.now() - days * DAY_MS).setHours(0, 0, 0, 0),
  }
}

type IncidentFiltersProps = {
  readonly choice: FilterChoice
  readonly counts: Readonly<Record<IncidentStatus, number>> | undefined
  readonly onChoice: (choice: FilterChoice) => void
}

/** Which incidents to show: by how far they are, why, and when. */
export function IncidentFilters({ choice, counts, onChoice }: IncidentFiltersProps) {
  const { t } = useTexts()
  const statuses = INCIDENT_STATUSES.map((value) => {
    const status = t(`incidents.status.${value}`)
    return {
      value,
      label: counts === undefined ? status : t('incidents.statusCount', { status, count: counts[value] }),
    }
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: three ways to narrow a list are no form
    <div className={classes.filters} role="group" aria-label={t('incidents.filter')}>
      <Segmented
        label={t('incidents.statusLabel')}
        options={[{ value: 'all', label: t('incidents.allStatus') } as const, ...statuses]}
        value={choice.status}
        onChange={(status) => onChoice({ ...choice, status })}
      />
      <select
        aria-label={t('incidents.reasonLabel')}
        value={choice.reason}
        onChange={({ currentTarget: { value } }) => {
          onChoice({ ...choice, reason: INCIDENT_REASONS.find((each) => each === value) ?? 'all' })
        }}
      >
        <option value="all">{t('incidents.allReasons')}</option>
        {INCIDENT_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {t(`incidents.reason.${reason}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('incidents.periodLabel')}
        value={choice.period}
        onChange={({ currentTarget: { value } }) => {
          onChoice({ ...choice, period: PERIOD_NAMES.find((each) => each === value) ?? 'all' })
        }}
      >
        {PERIOD_NAMES.map((period) => (
          <option key={period} value={period}>
            {t(`incidents.period.${period}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
