import { useSelector } from '@xstate/react'
import { useEffect, useMemo, useState } from 'react'
import type { ActorRefFrom } from 'xstate'
import type { SaveState } from '../shared/ipc/answers.ts'
import { useApi } from './api/api.ts'
import { isRestorable } from './isRestorable.ts'
import type { screenMachine } from './screenMachine.ts'
import { formatDateTime } from './ui/format.ts'
import type { Saving } from './ui/SavingContext.ts'
import { useTexts } from './ui/TextsProvider.tsx'

const NOTICE_MS = 8000

/** What every header knows about saving: the state that main tells, and the ways to a copy and a backup. */
export function useSavingFor(screen: ActorRefFrom<typeof screenMachine>, onRestored: () => void): Saving {
  const api = useApi()
  const { t, i18n } = useTexts()
  const state = useSelector(screen, (snapshot) => snapshot.context.saveState)
  const inCall = useSelector(screen, (snapshot) => snapshot.context.openCall !== null)
  const recovered = useSelector(screen, (snapshot) => snapshot.context.recovered)
  const [notice, setNotice] = useState<string | null>(null)
  useEffect(() => {
    const take = (next: SaveState) => screen.send({ type: 'saving.changed', state: next })
    const stop = api.onSavingChanged(take)
    // What changed since the first answer was told to nobody, so it is asked for once more.
    void api['app.boot'](null).then((answer) => answer.ok && take(answer.value.saveState))
    return stop
  }, [api, screen])
  useEffect(() => {
    if (notice === null) return
    const timer = setTimeout(() => setNotice(null), NOTICE_MS)
    return () => clearTimeout(timer)
  }, [notice])
  return useMemo(() => {
    const onSaveCopy = async () => {
      const answer = await api['database.saveCopy'](null)
      if (answer.ok) setNotice(t('saving.copySaved', { path: answer.value.path }))
      else if (answer.problem !== 'cancelled') setNotice(t('saving.copyFailed'))
    }
    const restore = async () => {
      const answer = await api['database.restoreBackup'](null)
      if (answer.ok) {
        setNotice(t('faults.restored', { time: formatDateTime(answer.value.madeAtMs, i18n.language) }))
        onRestored()
      } else setNotice(t(answer.problem === 'noBackup' ? 'problems.noBackup' : 'problems.somethingWentWrong'))
    }
    const onRestore = !inCall && !state.saved && isRestorable(state.fault) ? restore : null
    return { state, recovered, onSaveCopy, onRestore, notice }
  }, [api, state, inCall, recovered, notice, t, i18n, onRestored])
}
