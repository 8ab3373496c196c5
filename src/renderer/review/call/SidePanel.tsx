import type { CallFile } from '../../../shared/ipc/reviews/answers.ts'
import type { Transcript } from './buildTranscript.ts'
import { LookUps } from './LookUps.tsx'
import { ReplayCard } from './ReplayCard.tsx'
import { ReviewCard } from './ReviewCard.tsx'
import classes from './SidePanel.module.css'
import { Summary } from './Summary.tsx'
import { TakeAsIncident } from './TakeAsIncident.tsx'
import type { Replay } from './useReplay.ts'

type SidePanelProps = { readonly file: CallFile; readonly transcript: Transcript; readonly replay: Replay }

/** Beside the conversation: the call as it stood at the chosen step, what is said of it, and the call in short. */
export function SidePanel({ file, transcript, replay }: SidePanelProps) {
  return (
    <aside className={classes.panel}>
      <ReplayCard transcript={transcript} replay={replay} />
      <ReviewCard file={file} />
      <Summary file={file} last={transcript.last} />
      <TakeAsIncident file={file} />
      <LookUps lookUps={file.lookUps} />
    </aside>
  )
}
