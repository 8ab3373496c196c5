/** The nonce that main put into this page; style elements made by libraries must carry it. */
export function readNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}
