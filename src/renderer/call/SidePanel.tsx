import { memo } from 'react'
import { LadderList } from '../ui/LadderList.tsx'
import { listLadderItems } from '../ui/ladderItems.ts'
import { useTexts } from '../ui/TextsProvider.tsx'
import { useIsTrial } from '../ui/TrialContext.ts'
import { useCallSession, useCallState } from './CallContext.ts'
import { Details } from './Details.tsx'
import { NextInsult } from './NextInsult.tsx'
import classes from './SidePanel.module.css'

type SidePanelProps = {
  readonly open: boolean
  readonly causesOpen: boolean
  readonly onCauses: (open: boolean) => void
  readonly onStored: () => void
}

/** The quiet side: where the call is, what comes next, what is known, what is logged. */
export const SidePanel = memo(function SidePanel({ open, causesOpen, onCauses, onStored }: SidePanelProps) {
  const { t } = useTexts()
  return (
    <aside className={classes.side} data-open={open} aria-label={t('call.panel')}>
      <Ladder />
      <NextInsult />
      <Details causesOpen={causesOpen} onCauses={onCauses} />
      <Logged onStored={onStored} />
    </aside>
  )
})

function Logged({ onStored }: Pick<SidePanelProps, 'onStored'>) {
  const { t } = useTexts()
  if (useIsTrial()) return <p className={classes.logged}>{t('call.notLogged')}</p>
  return (
    <p className={classes.logged}>
      {t('call.logged')}{' '}
      <button type="button" className={classes.link} onClick={onStored}>
        {t('call.whatExactly')}
      </button>
    </p>
  )
}

function Ladder() {
  const { script } = useCallSession()
  const onPath = useCallState((state) => state.ladder.shownPosition === null)
  const items = useCallState(
    (state) => listLadderItems(script, state),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  )
  return <LadderList items={items} onPath={onPath} />
}
