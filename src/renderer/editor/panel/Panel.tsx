import { useLayoutEffect, useRef } from 'react'
import { MantineFrame } from '../../ui/MantineFrame.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorState } from '../EditorContext.ts'
import { useFront } from '../FrontContext.ts'
import type { EditorState, Spot } from '../flowEditor.ts'
import { FlowPanel } from './FlowPanel.tsx'
import classes from './Panel.module.css'
import { ReactionPanel } from './ReactionPanel.tsx'
import { RungPanel } from './RungPanel.tsx'
import { StepPanel } from './StepPanel.tsx'
import { useGoal } from './useGoal.ts'
import { useWayOut } from './useWayOut.ts'

/** Beside the view: what is chosen there, for editing. Escape leads back to the view. */
export function Panel() {
  const { t } = useTexts()
  const spot = useEditorState(spotOf)
  const { shown } = useFront()
  const panel = useRef<HTMLElement>(null)
  const wayOut = useWayOut(panel)
  const key = spot === null ? '' : keyOf(spot)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown anew is shown from its beginning
  useLayoutEffect(() => panel.current?.scrollTo(0, 0), [key])
  useGoal(panel, spot)
  return (
    <aside
      ref={panel}
      className={classes.panel}
      hidden={!shown.has('panel')}
      aria-label={t('editor.panel')}
      {...wayOut}
    >
      {spot === null ? (
        <p className={classes.nothing}>{t('editor.nothingShown')}</p>
      ) : (
        <MantineFrame>
          <div key={key} className={classes.content}>
            <Content spot={spot} />
          </div>
        </MantineFrame>
      )}
    </aside>
  )
}

function Content({ spot }: { readonly spot: Spot }) {
  switch (spot.kind) {
    case 'step':
      return <StepPanel id={spot.id} />
    case 'rung':
      return <RungPanel rung={spot.id} />
    case 'threat':
      return <RungPanel rung="endCall" />
    case 'reaction':
      return <ReactionPanel reaction={spot.id} />
    case 'flow':
      return <FlowPanel />
  }
}

function spotOf({ spot }: EditorState) {
  return spot
}

function keyOf(spot: Spot): string {
  return 'id' in spot ? `${spot.kind} ${spot.id}` : spot.kind
}
