import { useState } from 'react'
import type { CallId } from '../../shared/ids.ts'
import type { CallListItem, OpenCall } from '../../shared/ipc/answers.ts'
import { useApi } from '../api/api.ts'
import { Button } from '../ui/Button.tsx'
import { formatDateTime } from '../ui/format.ts'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import classes from './Unfinished.module.css'

type UnfinishedProps = {
  readonly calls: readonly CallListItem[]
  readonly onOpened: (call: OpenCall) => void
  readonly onClosed: () => void
}

/** Calls that were left without wrap-up: carry on, or close. */
export function Unfinished({ calls, onOpened, onClosed }: UnfinishedProps) {
  const { t, i18n } = useTexts()
  const api = useApi()
  const [problem, setProblem] = useState(false)
  const resume = async (callId: CallId) => {
    const answer = await api['calls.resume']({ callId })
    setProblem(!answer.ok)
    if (answer.ok) onOpened(answer.value)
  }
  const close = async (callId: CallId) => {
    const answer = await api['calls.closeUnfinished']({ callId })
    setProblem(!answer.ok)
    onClosed()
  }
  return (
    <section className={classes.unfinished}>
      <Heading>{t('ready.unfinished')}</Heading>
      <p className={classes.text}>{t('ready.unfinishedText')}</p>
      {problem && <p role="alert">{t('problems.somethingWentWrong')}</p>}
      <ul>
        {calls.map(({ callId, callerName, reference, startedAtMs }) => (
          <li key={callId} className={classes.item}>
            <span className={classes.who}>
              <b>{[callerName, reference].filter(Boolean).join(' · ') || t('call.unknownCaller')}</b>
              <small>{t('ready.startedAt', { time: formatDateTime(startedAtMs, i18n.language) })}</small>
            </span>
            <Button onPress={() => resume(callId)}>{t('ready.resume')}</Button>
            <Button kind="quiet" onPress={() => close(callId)}>
              {t('ready.closeUnfinished')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
