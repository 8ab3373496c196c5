import { useState } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import { mayPublish } from '../../../shared/flow/edit/mayPublish.ts'
import { useFlowRules, useFlows } from '../../api/flowQueries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useDraftSession } from '../draft/DraftContext.ts'
import { useEditorSession } from '../EditorContext.ts'
import { useProblems } from '../useProblems.ts'
import { ChangeList } from './ChangeList.tsx'
import classes from './PublishDialog.module.css'
import { PublishFields } from './PublishFields.tsx'
import { PublishOutcomeText } from './PublishOutcomeText.tsx'
import { usePublish } from './usePublish.ts'
import { WarningTicks } from './WarningTicks.tsx'

type PublishDialogProps = {
  /** Back to the library. */
  readonly onLeave: () => void
  readonly onClose: () => void
}

/** Publishes the draft: what changes in words, what is wrong, why it is done. Errors stand in the way, warnings need a tick. */
export function PublishDialog({ onLeave, onClose }: PublishDialogProps) {
  const { t, i18n } = useTexts()
  const { editor } = useEditorSession()
  const { flowId, open, reopen } = useDraftSession()
  const { problems, isCurrent } = useProblems()
  const { data: rules } = useFlowRules()
  const { data: flows } = useFlows()
  const publish = usePublish()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [note, setNote] = useState('')
  const [makeDefault, setMakeDefault] = useState(false)
  const { flow } = editor.state
  const isDefault = flows?.find((each) => each.flowId === flowId)?.isDefault ?? null
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const isTicked = warnings.every(({ code }) => ticked.has(code))
  const isReady = isCurrent && mayPublish(problems, isTicked)
  const isDone = publish.state.kind === 'published'
  // The draft went with its publication: who stays begins the next one.
  const close = () => {
    if (isDone) void reopen()
    onClose()
  }
  if (isDone) {
    return (
      <Dialog title={t('flowVersions.publishNow')} onClose={close}>
        <div className={classes.body}>
          <PublishOutcomeText state={publish.state} />
          <div className={classes.ways}>
            <Button kind="primary" onPress={onLeave}>
              {t('flowVersions.toLibrary')}
            </Button>
            <Button onPress={close}>{t('flowVersions.goOn')}</Button>
          </div>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog
      title={t('flowVersions.publishTitle', { name: inLanguage(flow.name, i18n.language) })}
      wide
      onClose={onClose}
    >
      <div className={classes.body}>
        <p className={classes.text}>{t('flowVersions.publishText')}</p>
        <section className={classes.part} aria-label={t('flowVersions.changes')}>
          {open.basedOn === null ? (
            <p>{t('flowVersions.firstVersion')}</p>
          ) : (
            <ChangeList compared={{ before: open.basedOn.flow, after: flow }} />
          )}
        </section>
        {errors.length > 0 && (
          <p role="alert" className={classes.errors}>
            {t('flowVersions.errors', { count: errors.length })}
          </p>
        )}
        <WarningTicks warnings={warnings} ticked={ticked} onTicked={setTicked} />
        <PublishFields
          note={note}
          onNote={setNote}
          isDefault={isDefault}
          makeDefault={makeDefault}
          onMakeDefault={setMakeDefault}
        />
        <PublishOutcomeText state={publish.state} />
        <div className={classes.ways}>
          <Button
            kind="primary"
            disabled={!isReady || publish.state.kind === 'underWay'}
            onPress={() => void publish.run({ note: note.trim(), makeDefault, ticked: [...ticked] })}
          >
            {t('flowVersions.publishNow')}
          </Button>
          {rules?.fourEyes === true && (
            <Button disabled={!isReady} onPress={() => void publish.ask()}>
              {t('flowVersions.askApproval')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}
