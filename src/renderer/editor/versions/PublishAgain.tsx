import { useState } from 'react'
import type { VersionItem } from '../../../shared/ipc/flows/answers.ts'
import { useFlowChange, useFlowRules, useFlowVersion } from '../../api/flowQueries.ts'
import { problemIn } from '../../api/unwrap.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { ChangeList } from './ChangeList.tsx'
import classes from './PublishDialog.module.css'
import { PublishOutcomeText } from './PublishOutcomeText.tsx'

type PublishAgainProps = {
  readonly version: VersionItem
  readonly current: VersionItem | null
  readonly onClose: () => void
}

const LONGEST_NOTE = 500

/** Puts an earlier version in force again, after showing what that changes. */
export function PublishAgain({ version, current, onClose }: PublishAgainProps) {
  const { t } = useTexts()
  const [note, setNote] = useState('')
  const publish = useFlowChange('flows.publishAgain')
  const { data: rules } = useFlowRules()
  const needsApproval = rules?.fourEyes === true
  const { data: was } = useFlowVersion(current?.versionId ?? null)
  const { data: is } = useFlowVersion(version.versionId)
  const run = () => publish.mutate({ versionId: version.versionId, note: note.trim() }, { onSuccess: onClose })
  return (
    <Dialog title={t('flowVersions.history.againNamed', { number: version.number })} wide onClose={onClose}>
      <div className={classes.body}>
        <p className={classes.text}>
          {t(needsApproval ? 'flowVersions.history.againApproval' : 'flowVersions.history.againText')}
        </p>
        {was !== undefined && is !== undefined && (
          <div className={classes.part}>
            <ChangeList compared={{ before: was.flow, after: is.flow }} />
          </div>
        )}
        <label className={classes.note}>
          {t('flowVersions.note')}
          <input
            type="text"
            maxLength={LONGEST_NOTE}
            value={note}
            placeholder={t('flowVersions.notePlace')}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        {publish.isError && <PublishOutcomeText state={{ kind: 'failed', problem: problemIn(publish.error) ?? '' }} />}
        <div className={classes.ways}>
          <Button kind="primary" disabled={publish.isPending} onPress={run}>
            {t(needsApproval ? 'flowVersions.askApproval' : 'flowVersions.publishNow')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
