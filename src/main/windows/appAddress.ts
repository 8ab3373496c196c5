/** Our own scheme: pages get no file URLs and no web origin. */
export const APP_SCHEME = 'app'
/** The host of our only origin. */
export const APP_HOST = 'ruhepol'
/** The page. */
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/index.html`
