import { APP_HOST, APP_SCHEME } from '../windows/appAddress.ts'

/** What is known of who sent a request. */
export type Sender = { readonly senderFrame: { readonly url: string; readonly parent: unknown } | null }

/** SECURITY: only the top frame of our own page may ask anything; a frame that is gone may not either. */
export function isTrustedSender({ senderFrame }: Sender): boolean {
  if (senderFrame === null || senderFrame.parent !== null || !URL.canParse(senderFrame.url)) return false
  const { protocol, host } = new URL(senderFrame.url)
  return protocol === `${APP_SCHEME}:` && host === APP_HOST
}
