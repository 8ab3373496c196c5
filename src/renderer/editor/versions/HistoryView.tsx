import { useState } from 'react'
import type { VersionItem } from '../../../shared/ipc/flows/answers.ts'
import { useFlowVersions } from '../../api/flowQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useDraftSession } from '../draft/DraftContext.ts'
import { useEditorSession } from '../EditorContext.ts'
import { CompareVersions } from './CompareVersions.tsx'
import { DraftCopies } from './DraftCopies.tsx'
import classes from './HistoryView.module.css'
import { PublishAgain } from './PublishAgain.tsx'
import { useTakeVersion } from './useTakeVersion.ts'
import { VersionFacts } from './VersionFacts.tsx'

/** The published versions of the flow: who uses them, what differs, and the way back to an earlier one. */
export function HistoryView() {
  const { t } = useTexts()
  const { flowId } = useDraftSession()
  const { readOnly } = useEditorSession()
  const { data: versions, isError } = useFlowVersions(flowId)
  const [again, setAgain] = useState<VersionItem | null>(null)
  const take = useTakeVersion()
  const current = versions?.find(({ isCurrent }) => isCurrent) ?? null
  if (isError) return <p role="alert">{t('flowVersions.history.failed')}</p>
  if (versions === undefined) return null
  if (versions.length === 0) {
    return (
      <div className={classes.view}>
        <p className={classes.none}>{t('flowVersions.history.none')}</p>
        <DraftCopies />
      </div>
    )
  }
  return (
    <div className={classes.view}>
      <ol className={classes.versions}>
        {versions.map((version) => (
          <li key={version.versionId} className={classes.version}>
            <VersionFacts version={version} />
            <div className={classes.ways}>
              {!version.isCurrent && (
                <Button
                  name={t('flowVersions.history.againNamed', { number: version.number })}
                  onPress={() => setAgain(version)}
                >
                  {t('flowVersions.history.again')}
                </Button>
              )}
              {!readOnly && (
                <Button
                  kind="quiet"
                  name={t('flowVersions.history.takeNamed', { number: version.number })}
                  onPress={() => void take(version.versionId)}
                >
                  {t('flowVersions.history.take')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <CompareVersions versions={versions} />
      <DraftCopies />
      {again !== null && <PublishAgain version={again} current={current} onClose={() => setAgain(null)} />}
    </div>
  )
}
