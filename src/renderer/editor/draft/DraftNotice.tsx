import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { formatTime } from '../../ui/format.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { ConflictDialog } from './ConflictDialog.tsx'
import { useDraftSession } from './DraftContext.ts'
import classes from './DraftNotice.module.css'
import { useKeeping } from './useKeeping.ts'
import { useKeepMine } from './useKeepMine.ts'

/** Above the views, where something stands between the person and her draft: who has it, or that it was changed elsewhere. */
export function DraftNotice() {
  const { t, i18n } = useTexts()
  const { open, takeOver } = useDraftSession()
  const keeping = useKeeping()
  const { heldBy } = open
  if (heldBy !== null) {
    return (
      <Notice text={t('flowLibrary.lock.text', { name: heldBy.name, time: formatTime(heldBy.sinceMs, i18n.language) })}>
        <Button onPress={() => void takeOver()}>{t('flowLibrary.lock.takeOver')}</Button>
      </Notice>
    )
  }
  if (keeping.kind !== 'stopped') return null
  if (keeping.problem === 'draftGone') return <Gone />
  return <Differs why={keeping.problem === 'lockedByOther' ? 'lockedByOther' : 'conflict'} />
}

const WORDS = {
  lockedByOther: { text: 'flowLibrary.lock.taken', button: 'flowLibrary.lock.takeBack' },
  conflict: { text: 'flowLibrary.conflict.text', button: 'flowLibrary.conflict.look' },
} as const

/** Another editor took or changed the draft: what is on this page stays here, and what becomes of it a person decides. */
function Differs({ why }: { readonly why: keyof typeof WORDS }) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Notice text={t(WORDS[why].text)}>
      <Button onPress={() => setOpen(true)}>{t(WORDS[why].button)}</Button>
      {isOpen && <ConflictDialog onClose={() => setOpen(false)} />}
    </Notice>
  )
}

function Gone() {
  const { t } = useTexts()
  const { keepMine, failed } = useKeepMine()
  return (
    <Notice text={t(failed ? 'flowLibrary.problem.other' : 'flowLibrary.gone')}>
      <Button onPress={() => void keepMine()}>{t('flowLibrary.keep')}</Button>
    </Notice>
  )
}

function Notice({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <div className={classes.notice} role="alert">
      <span>{text}</span>
      {children}
    </div>
  )
}
