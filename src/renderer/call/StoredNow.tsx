import { useStored } from '../api/queries.ts'
import { StoredDialog } from '../ui/StoredDialog.tsx'
import { useCallSession } from './CallContext.ts'

/** What is stored about the call that is going on. */
export function StoredNow({ onClose }: { readonly onClose: () => void }) {
  const { data, isError } = useStored(useCallSession().open.callId)
  return <StoredDialog values={data} failed={isError} onClose={onClose} />
}
