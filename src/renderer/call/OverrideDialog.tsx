import { type KeyboardEvent, useRef, useState } from 'react'
import { OVERRIDE_REASONS, type OverrideReason } from '../../shared/call/callEvent.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useCallSession } from './CallContext.ts'
import classes from './OverrideDialog.module.css'
import { ReasonList } from './ReasonList.tsx'
import { TargetList } from './TargetList.tsx'
import { firstTarget, parseTarget } from './targets.ts'

type OverrideDialogProps = {
  /** Filled in when the caller thought better of it on the goodbye line: then Enter is enough. */
  readonly reason: OverrideReason | null
  readonly onClose: () => void
}

/** Leaves the ladder's order: where to, and one key for why. */
export function OverrideDialog({ reason: preset, onClose }: OverrideDialogProps) {
  const { t } = useTexts()
  const { actor, script, send } = useCallSession()
  const state = actor.getSnapshot().context.progress.now
  const [target, setTarget] = useState(() => firstTarget(state))
  const [reason, setReason] = useState<OverrideReason | null>(preset)
  const words = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')

  const go = (because: OverrideReason) => {
    if (because === 'other' && text.trim() === '') {
      setReason('other')
      words.current?.focus()
      return
    }
    send({
      type: 'agent.overrode',
      target: parseTarget(target),
      reason: because,
      ...(text.trim() !== '' && { text: text.trim() }),
    })
    onClose()
  }
  const onKeyDown = (press: KeyboardEvent) => {
    const inWords = press.target === words.current
    const byDigit = inWords ? undefined : OVERRIDE_REASONS[Number(press.key) - 1]
    if (byDigit !== undefined) go(byDigit)
    else if (press.key === 'Enter' && !(press.target instanceof HTMLButtonElement) && reason !== null) go(reason)
    else return
    press.preventDefault()
  }

  return (
    <Dialog title={t('call.override.title')} wide startsAtBody={false} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one key for each reason, wherever the focus is in here */}
      <div className={classes.columns} onKeyDown={onKeyDown}>
        <p className={classes.text}>{t('call.override.text')}</p>
        <TargetList script={script} state={state} target={target} onTarget={setTarget} />
        <section className={classes.reasons}>
          <Heading>{t('call.override.reason')}</Heading>
          <p className={classes.hint}>{t('call.override.reasonHint')}</p>
          <ReasonList reason={reason} onReason={setReason} />
          <label className={classes.words} data-asked={reason === 'other'}>
            {t('call.override.reasonText')}
            <input
              ref={words}
              value={text}
              maxLength={1000}
              onChange={(change) => setText(change.currentTarget.value)}
            />
          </label>
          <Button kind="primary" disabled={reason === null} onPress={() => reason !== null && go(reason)}>
            {t('call.override.go')}
          </Button>
        </section>
      </div>
    </Dialog>
  )
}
