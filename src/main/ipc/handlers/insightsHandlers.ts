import type { INSIGHTS_CHANNELS } from '../../../shared/ipc/insights/channels.ts'
import { changePrivacy, getPrivacy } from '../../services/changePrivacy.ts'
import type { HandlerParts } from '../createHandlers.ts'
import type { Handlers } from '../dispatch.ts'
import { savePdf } from '../savePdf.ts'

type Parts = Pick<HandlerParts, 'parts' | 'background' | 'desktop'>

/** More pages than anybody reads. */
const MOST_PAGES = 50

/** The use case behind each channel of the figures. */
export function insightsHandlers({
  parts,
  background,
  desktop,
}: Parts): Pick<Handlers, (typeof INSIGHTS_CHANNELS)[number]> {
  return {
    'insights.read': (query) =>
      background.run('insights.read', { ...query, path: parts.paths.database, nowMs: parts.clock.nowMs() }),
    'insights.print': ({ fileName }) => savePdf(desktop, parts.log, { fileName, mostPages: MOST_PAGES }),
    'privacy.get': () => getPrivacy(parts),
    'privacy.save': (privacy) => changePrivacy(parts, privacy),
  }
}
