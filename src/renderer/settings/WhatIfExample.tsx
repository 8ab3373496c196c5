import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { type CallEvent, isCallerEvent } from '../../shared/call/callEvent.ts'
import type { CallId } from '../../shared/ids.ts'
import type { LoggedCall } from '../../shared/ipc/answers.ts'
import type { Policy } from '../../shared/policy/policy.ts'
import { useLoggedCall } from '../api/queries.ts'
import { Badge, type Tone } from '../ui/Badge.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { REACTION_TEXT, rungText } from '../ui/textKeys.ts'
import { buildSideBySide, type SideBySideRow } from './sideBySide.ts'
import classes from './WhatIfExample.module.css'

type WhatIfExampleProps = { readonly callId: CallId; readonly draft: Policy; readonly onClose: () => void }

/** One call, step by step: what was shown then, and what a draft would show. */
export function WhatIfExample({ callId, draft, onClose }: WhatIfExampleProps) {
  const { t } = useTexts()
  const { data: call, isError } = useLoggedCall(callId)
  return (
    <Dialog title={t('policy.whatIf.sideBySide')} wide onClose={onClose}>
      {isError && <p role="alert">{t('review.failed')}</p>}
      {call !== undefined && <Rows call={call} draft={draft} />}
    </Dialog>
  )
}

function Rows({ call, draft }: { readonly call: LoggedCall; readonly draft: Policy }) {
  const { t } = useTexts()
  const rows = useMemo(() => buildSideBySide(call, draft), [call, draft])
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('policy.whatIf.heard')}</th>
          <th scope="col">{t('policy.whatIf.was')}</th>
          <th scope="col">{t('policy.whatIf.would')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.seq} data-differs={JSON.stringify(row.was) !== JSON.stringify(row.would)}>
            <th scope="row">{nameOf(t, row.event)}</th>
            <Shown shown={row.was} />
            <Shown shown={row.would} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Shown({ shown }: { readonly shown: SideBySideRow['would'] }) {
  const { t } = useTexts()
  if (shown.kind !== 'line') return <td className={classes.quiet}>{t(`policy.whatIf.${shown.kind}`)}</td>
  return (
    <td>
      {shown.rung !== null && <Badge tone={TONES[shown.rung]}>{t(rungText(shown.rung))}</Badge>}
      <p className={classes.line}>{shown.text}</p>
    </td>
  )
}

const TONES = {
  acknowledge: 'teal',
  restate: 'teal',
  requestRespect: 'teal',
  warn: 'amber',
  endCall: 'brick',
} as const satisfies Record<string, Tone>

function nameOf(t: TFunction, event: CallEvent): string {
  if (isCallerEvent(event)) return t(REACTION_TEXT[event.type])
  if (event.type === 'agent.overrode') return t('policy.whatIf.overridden')
  return t(event.type === 'agent.finished' ? 'policy.whatIf.finished' : 'policy.whatIf.chosen')
}
