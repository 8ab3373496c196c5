import type { CallId } from '../shared/ids.ts'
import type { CallFile } from '../shared/ipc/reviews/answers.ts'
import { IncidentsScreen } from './incidents/IncidentsScreen.tsx'
import { buildTranscript } from './review/call/buildTranscript.ts'
import { PrintSteps } from './review/call/PrintSteps.tsx'

type IncidentsPlaceProps = { readonly opened: CallId | null; readonly onOpen: (callId: CallId | null) => void }

/** The register of incidents, with the record of a call as the review of calls prints it. */
export function IncidentsPlace(props: IncidentsPlaceProps) {
  return <IncidentsScreen {...props} renderRecord={renderRecord} />
}

function renderRecord(file: CallFile) {
  return <PrintSteps file={file} transcript={buildTranscript(file)} />
}
