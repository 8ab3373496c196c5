import type { Api } from '../../api/api.ts'
import type { UnsavedDraft } from '../draftKeeper.ts'
import type { OpenDraft } from './draftState.ts'

/** A draft as one opening of one editor names it. */
export type DraftOfEditor = { readonly flowId: string; readonly sessionId: string }

const BEAT_MS = 10_000

/**
 * Saves by itself, tells main that the editor is still there, and saves what is left when the page goes. Who only reads
 * tells nothing: a lock that has become free would else fall to somebody who cannot write. `onLeft` is told what could
 * not be saved at the end.
 */
export function keepDraftOpen(
  api: Pick<Api, 'drafts.beat'>,
  session: DraftOfEditor,
  { editing, keeper }: Pick<OpenDraft, 'editing' | 'keeper'>,
  onLeft: (left: UnsavedDraft) => void,
): () => void {
  if (keeper === null) return editing.end
  const stop = keeper.start()
  const beat = setInterval(() => void api['drafts.beat'](session), BEAT_MS)
  const onGoing = () => keeper.saveAtOnce((flow) => JSON.stringify(flow))
  window.addEventListener('beforeunload', onGoing)
  return () => {
    void onGoing().then((left) => left !== null && onLeft(left))
    window.removeEventListener('beforeunload', onGoing)
    clearInterval(beat)
    stop()
    editing.end()
  }
}
