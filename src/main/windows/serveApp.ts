import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { APP_HOST } from './appAddress.ts'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}
const NONCE_PLACE = '__CSP_NONCE__'
const NOT_FOUND = 404

/** Answers requests to the app's own scheme from the files of one folder, and from nowhere else; tells of scripts handed out. */
export function serveApp(folder: string, onScript: () => void): (request: Request) => Promise<Response> {
  return async (request) => {
    const path = findPath(folder, request.url)
    const type = path === null ? undefined : MIME_TYPES[extname(path)]
    if (path === null || type === undefined) return new Response(null, { status: NOT_FOUND })
    try {
      const response = respond(await readFile(path), type)
      if (type === MIME_TYPES['.js']) onScript()
      return response
    } catch {
      return new Response(null, { status: NOT_FOUND })
    }
  }
}

/** SECURITY: never a path outside the folder, however it is written. */
function findPath(folder: string, url: string): string | null {
  const { host, pathname } = new URL(url)
  if (host !== APP_HOST) return null
  const path = normalize(join(folder, decode(pathname)))
  return path.startsWith(folder + sep) ? path : null
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return '/'
  }
}

function respond(file: Buffer, type: string): Response {
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }
  if (!type.startsWith('text/html')) return new Response(new Uint8Array(file), { headers })
  const nonce = randomBytes(16).toString('base64')
  const html = file.toString('utf8').replaceAll(NONCE_PLACE, nonce)
  return new Response(html, { headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce) } })
}
