import { type ReactNode, useRef, useState } from 'react'
import { FlowCalls } from './calls/FlowCalls.tsx'
import { FlowCallsProvider } from './calls/FlowCallsContext.tsx'
import { EditorBar, type EditorViewName } from './EditorBar.tsx'
import { EditorContext, type EditorSession } from './EditorContext.ts'
import { EditorHeader } from './EditorHeader.tsx'
import classes from './EditorScreen.module.css'
import { FrontBar } from './FrontBar.tsx'
import { FrontContext } from './FrontContext.ts'
import { LineList } from './list/LineList.tsx'
import { Panel } from './panel/Panel.tsx'
import { ProblemsBar } from './problems/ProblemsBar.tsx'
import { ProofView } from './proof/ProofView.tsx'
import { MarkedPlan } from './simulator/MarkedPlan.tsx'
import { Simulator } from './simulator/Simulator.tsx'
import { useNewWorkbench } from './simulator/useNewWorkbench.ts'
import { useWorkbench, WorkbenchContext } from './simulator/WorkbenchContext.ts'
import { useFocusKept } from './useFocusKept.ts'
import { useHistoryKeys } from './useHistoryKeys.ts'
import { useNewFront } from './useNewFront.ts'
import { HistoryView } from './versions/HistoryView.tsx'
import { PublishDialog } from './versions/PublishDialog.tsx'

type EditorScreenProps = {
  readonly session: EditorSession
  /** What stands between the person and her draft, above the views. */
  readonly notice: ReactNode
  readonly onClose: () => void
}

/** A flow in the making: one of its views, the panel beside it, and what is wrong below. */
export function EditorScreen({ session, notice, onClose }: EditorScreenProps) {
  const [view, setView] = useState<EditorViewName>('plan')
  const [publishes, setPublishes] = useState(false)
  const workbench = useNewWorkbench(session.editor)
  const close = () => {
    workbench.show(null)
    onClose()
  }
  useHistoryKeys(session)
  return (
    <EditorContext value={session}>
      <WorkbenchContext value={workbench}>
        <EditorHeader onPublish={() => setPublishes(true)} onClose={close} />
        <FlowCallsProvider>
          <Body>
            <div className={classes.notice}>{notice}</div>
            <EditorBar view={view} onView={setView} />
            <FrontBar />
            <div className={classes.view}>
              {view === 'plan' && <MarkedPlan />}
              {view === 'list' && <LineList />}
              {view === 'proof' && <ProofView />}
              {view === 'calls' && <FlowCalls />}
              {view === 'history' && <HistoryView />}
            </div>
            <Panel />
            <Simulator />
            <ProblemsBar />
          </Body>
        </FlowCallsProvider>
      </WorkbenchContext>
      {publishes && <PublishDialog onLeave={onClose} onClose={() => setPublishes(false)} />}
    </EditorContext>
  )
}

/** What is on screen is told as attributes: a style that looks for it would be asked again at every key. */
function Body({ children }: { readonly children: ReactNode }) {
  const { tab } = useWorkbench()
  const front = useNewFront()
  const body = useRef<HTMLElement>(null)
  useFocusKept(body)
  return (
    <FrontContext value={front}>
      <main
        ref={body}
        className={classes.body}
        data-room={front.room}
        data-trial={tab !== null}
        data-shown={[...front.shown].join(' ')}
      >
        {children}
      </main>
    </FrontContext>
  )
}
