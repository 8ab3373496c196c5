import { useCallback, useState } from 'react'
import { EditorBar, type EditorViewName } from './EditorBar.tsx'
import { EditorContext, type EditorSession } from './EditorContext.ts'
import { EditorHeader } from './EditorHeader.tsx'
import classes from './EditorScreen.module.css'
import { Panel } from './Panel.tsx'
import { Plan } from './plan/Plan.tsx'
import { ProblemsBar } from './problems/ProblemsBar.tsx'
import { useHistoryKeys } from './useHistoryKeys.ts'

/** What the draft on screen is based on. */
export type DraftFacts = { readonly basedOnNumber: number | null }

type EditorScreenProps = {
  readonly session: EditorSession
  readonly facts: DraftFacts
  readonly onClose: () => void
}

/** A flow in the making: one of its views, the panel beside it, and what is wrong below. */
export function EditorScreen({ session, facts, onClose }: EditorScreenProps) {
  const [view, setView] = useState<EditorViewName>('plan')
  useHistoryKeys(session)
  const close = useCallback(() => onClose(), [onClose])
  return (
    <EditorContext value={session}>
      <EditorHeader facts={facts} onClose={close} />
      <main className={classes.body}>
        <EditorBar view={view} onView={setView} />
        <div className={classes.view}>{view === 'plan' && <Plan />}</div>
        <Panel />
        <ProblemsBar />
      </main>
    </EditorContext>
  )
}
