import type { CallId } from '../shared/ids.ts'
import { IncidentsScreen } from './incidents/IncidentsScreen.tsx'
import type { CallViews } from './incidents/IncidentView.tsx'
import { buildTranscript } from './review/call/buildTranscript.ts'
import { CallView } from './review/call/CallView.tsx'
import { PrintSteps } from './review/call/PrintSteps.tsx'

type IncidentsPlaceProps = { readonly opened: CallId | null; readonly onOpen: (callId: CallId | null) => void }

const CALL_VIEWS: CallViews = {
  renderRecord: (file) => <PrintSteps file={file} transcript={buildTranscript(file)} />,
  renderCall: (callId, onBack) => <CallView callId={callId} backTo="before" onBack={onBack} />,
}

/** The register of incidents, with a call as the review of calls shows and prints it. */
export function IncidentsPlace(props: IncidentsPlaceProps) {
  return <IncidentsScreen {...props} callViews={CALL_VIEWS} />
}
