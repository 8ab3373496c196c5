import { useSelector } from '@xstate/react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActorRefFrom } from 'xstate'
import { useApi } from './api/api.ts'
import type { screenMachine } from './screenMachine.ts'
import type { Saving } from './ui/SavingContext.ts'

const NOTICE_MS = 8000

/** What every header knows about saving: the state that main tells, and the way to a copy. */
export function useSavingFor(screen: ActorRefFrom<typeof screenMachine>): Saving {
  const api = useApi()
  const { t } = useTranslation()
  const state = useSelector(screen, (snapshot) => snapshot.context.saveState)
  const recovered = useSelector(screen, (snapshot) => snapshot.context.recovered)
  const [copyNotice, setCopyNotice] = useState<string | null>(null)
  useEffect(() => api.onSavingChanged((next) => screen.send({ type: 'saving.changed', state: next })), [api, screen])
  useEffect(() => {
    if (copyNotice === null) return
    const timer = setTimeout(() => setCopyNotice(null), NOTICE_MS)
    return () => clearTimeout(timer)
  }, [copyNotice])
  return useMemo(() => {
    const onSaveCopy = async () => {
      const answer = await api['database.saveCopy'](null)
      if (answer.ok) setCopyNotice(t('saving.copySaved', { path: answer.value.path }))
      else if (answer.problem !== 'cancelled') setCopyNotice(t('saving.copyFailed'))
    }
    return { state, recovered, onSaveCopy, copyNotice }
  }, [api, state, recovered, copyNotice, t])
}
