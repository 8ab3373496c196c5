import { useState } from 'react'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { VersionItem } from '../../../shared/ipc/flows/answers.ts'
import { useFlowVersion } from '../../api/flowQueries.ts'
import { formatDateTime } from '../../ui/format.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorState } from '../EditorContext.ts'
import { flowOf } from '../flowOf.ts'
import { ChangeList } from './ChangeList.tsx'
import { ComparePlan } from './ComparePlan.tsx'
import classes from './HistoryView.module.css'

/** The draft in the place of a version's id. */
const DRAFT = 'draft'
const LOOKS = ['list', 'plan'] as const

/** Any two versions beside each other, the draft among them: at first the draft and the version before it. */
export function CompareVersions({ versions }: { readonly versions: readonly VersionItem[] }) {
  const { t } = useTexts()
  const [before, setBefore] = useState<string>(versions[0]?.versionId ?? DRAFT)
  const [after, setAfter] = useState<string>(DRAFT)
  const [look, setLook] = useState<(typeof LOOKS)[number]>('list')
  const [was, is] = [useFlowOf(before, versions), useFlowOf(after, versions)]
  return (
    <section className={classes.compare} aria-label={t('flowVersions.compare')}>
      <h2 className={classes.title}>{t('flowVersions.compare')}</h2>
      <div className={classes.choices}>
        <VersionSelect label={t('flowVersions.before')} value={before} versions={versions} onChange={setBefore} />
        <VersionSelect label={t('flowVersions.after')} value={after} versions={versions} onChange={setAfter} />
      </div>
      {was !== null && is !== null && (
        <>
          <Segmented
            label={t('flowVersions.look')}
            options={LOOKS.map((value) => ({ value, label: t(`flowVersions.looks.${value}`) }))}
            value={look}
            onChange={setLook}
          />
          {look === 'list' && <ChangeList compared={{ before: was, after: is }} />}
          {look === 'plan' && <ComparePlan before={was} after={is} />}
        </>
      )}
    </section>
  )
}

function useFlowOf(id: string, versions: readonly VersionItem[]): Flow | null {
  const draft = useEditorState(flowOf)
  const version = versions.find(({ versionId }) => versionId === id)
  const { data } = useFlowVersion(version?.versionId ?? null)
  return id === DRAFT ? draft : (data?.flow ?? null)
}

type VersionSelectProps = {
  readonly label: string
  readonly value: string
  readonly versions: readonly VersionItem[]
  readonly onChange: (id: string) => void
}

function VersionSelect({ label, value, versions, onChange }: VersionSelectProps) {
  const { t, i18n } = useTexts()
  return (
    <label className={classes.select}>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value={DRAFT}>{t('flowVersions.draft')}</option>
        {versions.map(({ versionId, number, publishedAtMs }) => (
          <option key={versionId} value={versionId}>
            {t('flowVersions.version', { number, date: formatDateTime(publishedAtMs, i18n.language) })}
          </option>
        ))}
      </select>
    </label>
  )
}
