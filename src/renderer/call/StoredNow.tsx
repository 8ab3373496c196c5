import { useStored } from '../api/queries.ts'
import { StoredDialog } from '../ui/stored/StoredDialog.tsx'
import { useCallSession } from './CallContext.ts'

/** What is stored about the call that is going on. */
export function StoredNow({ onClose }: { readonly onClose: () => void }) {
  const { open, script } = useCallSession()
  const { data, isError } = useStored(open.callId)
  return <StoredDialog values={data} flow={script.flow} failed={isError} onClose={onClose} />
}
