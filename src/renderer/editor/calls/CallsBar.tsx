import type { FlowChoice } from '../../../shared/review/insights/insights.ts'
import { Chips } from '../../ui/Chips.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { SpanFields } from '../../ui/SpanFields.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './CallsBar.module.css'
import { CALLS_LOOKS, type CallsView, toggleVersion } from './callsView.ts'

type CallsBarProps = {
  readonly view: CallsView
  readonly versions: readonly FlowChoice[]
  readonly isTooShort: boolean
  readonly onChange: (part: Partial<CallsView>) => void
}

/** Which calls the figures are of, and how they are looked at. */
export function CallsBar({ view, versions, isTooShort, onChange }: CallsBarProps) {
  const { t } = useTexts()
  return (
    <div className={classes.bar}>
      <Segmented
        label={t('flowCalls.look')}
        options={CALLS_LOOKS.map((value) => ({ value, label: t(`flowCalls.looks.${value}`) }))}
        value={view.look}
        onChange={(look) => onChange({ look })}
      />
      <SpanFields value={view} onChange={onChange} />
      {versions.length > 1 && <VersionChoice view={view} versions={versions} onChange={onChange} />}
      {isTooShort && (
        <p className={classes.problem} role="alert">
          {t('insights.period.tooShort')}
        </p>
      )}
    </div>
  )
}

function VersionChoice({ view, versions, onChange }: Omit<CallsBarProps, 'isTooShort'>) {
  const { t } = useTexts()
  const all = versions.map(({ flowVersionId }) => flowVersionId)
  const chosen = versions.filter(({ flowVersionId }) => view.versions?.includes(flowVersionId) === true)
  const words =
    view.versions === null
      ? t('flowCalls.allVersions')
      : t('flowCalls.versionsChosen', { list: chosen.map(({ number }) => number).join(', ') })
  return (
    <Popover title={t('flowCalls.versions')} buttonClass={classes.versions} button={words}>
      <Chips
        label={t('flowCalls.versions')}
        items={versions.map(({ flowVersionId: id, number }) => ({ id, label: t('flowCalls.version', { number }) }))}
        chosen={view.versions ?? all}
        onToggle={(id) => onChange({ versions: toggleVersion(view.versions, all, id) })}
      />
    </Popover>
  )
}
