import { useState } from 'react'
import { type Answer, DATABASE_FAULTS, type DatabaseFault } from '../shared/ipc/answers.ts'
import { useApi } from './api/api.ts'
import classes from './FaultScreen.module.css'
import { isRestorable } from './isRestorable.ts'
import { Button } from './ui/Button.tsx'
import { formatDateTime } from './ui/format.ts'
import { useTexts } from './ui/TextsProvider.tsx'

type BootProblem = Extract<Answer<'app.boot'>, { ok: false }>['problem']
type FaultText = DatabaseFault | 'other'

/** When the database cannot be used: what happened, what was kept, what to do. */
export function FaultScreen({ problem, onRetry }: { readonly problem: BootProblem; readonly onRetry: () => void }) {
  const { t, i18n } = useTexts()
  const api = useApi()
  const [notice, setNotice] = useState('')
  const [hasBackup, setHasBackup] = useState(true)
  const fault: FaultText = DATABASE_FAULTS.find((each) => each === problem) ?? 'other'

  const restore = async () => {
    const answer = await api['database.restoreBackup'](null)
    if (!answer.ok) {
      const isNone = answer.problem === 'noBackup'
      setHasBackup(!isNone)
      return setNotice(t(isNone ? 'problems.noBackup' : 'problems.somethingWentWrong'))
    }
    setNotice(t('faults.restored', { time: formatDateTime(answer.value.madeAtMs, i18n.language) }))
    onRetry()
  }
  const startNew = async () => {
    const answer = await api['database.startNew'](null)
    if (answer.ok) onRetry()
    else setNotice(t('problems.somethingWentWrong'))
  }
  const saveCopy = async () => {
    const answer = await api['database.saveCopy'](null)
    if (answer.ok) setNotice(t('saving.copySaved', { path: answer.value.path }))
    else if (answer.problem !== 'cancelled') setNotice(t('saving.copyFailed'))
  }

  return (
    <main className={classes.screen}>
      <div className={classes.card}>
        <h1 className={classes.title}>{t('faults.title')}</h1>
        <dl className={classes.facts}>
          <dt>{t('faults.whatHappened')}</dt>
          <dd>{t(`faults.${fault}.happened`)}</dd>
          <dt>{t('faults.whatWasKept')}</dt>
          <dd>{t(`faults.${fault}.kept`)}</dd>
          <dt>{t('faults.whatToDo')}</dt>
          <dd>{t(`faults.${fault}.todo`)}</dd>
        </dl>
        <div className={classes.actions}>
          <Button kind="primary" onPress={onRetry}>
            {t('action.tryAgain')}
          </Button>
          {isRestorable(fault) && <Button onPress={restore}>{t('faults.restore')}</Button>}
          {!hasBackup && <Button onPress={startNew}>{t('faults.startNew')}</Button>}
          <Button onPress={saveCopy}>{t('faults.saveCopy')}</Button>
          <Button onPress={() => api['app.openFolder'](null)}>{t('faults.openFolder')}</Button>
        </div>
        <p role="status" className={classes.notice}>
          {notice}
        </p>
      </div>
    </main>
  )
}
