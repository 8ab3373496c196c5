import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** One package version that a local registry offers. */
export interface OfferedPackage {
  readonly name: string
  readonly version: string
  readonly files: Record<string, string>
}

/** A registry on this machine with a single package, for the real npm to talk to. */
export interface LocalRegistry {
  readonly url: string
  readonly integrity: string
  readonly stop: () => Promise<void>
}

/** An address where nobody listens. */
export const DEAD_REGISTRY = 'http://127.0.0.1:9'

/** Starts a registry that serves one package. */
export async function startRegistry(offered: OfferedPackage): Promise<LocalRegistry> {
  const tarball = readFileSync(packTarball(offered))
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.tgz')) response.end(tarball)
    else answerWithVersions(response, offered, integrity, `http://${request.headers.host}/package.tgz`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, integrity, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}

function answerWithVersions(
  response: ServerResponse,
  { name, version }: OfferedPackage,
  integrity: string,
  url: string,
) {
  const manifest = { name, version, dist: { tarball: url, integrity } }
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: manifest } }))
}

function packTarball({ name, version, files }: OfferedPackage): string {
  const dir = mkdtempSync(join(tmpdir(), 'ruhepol-registry-'))
  for (const [path, text] of Object.entries({ ...files, 'package.json': JSON.stringify({ name, version }) })) {
    mkdirSync(dirname(join(dir, 'package', path)), { recursive: true })
    writeFileSync(join(dir, 'package', path), text, { mode: 0o755 })
  }
  const tarball = join(dir, 'package.tgz')
  execFileSync('tar', ['-czf', tarball, '-C', dir, 'package'])
  return tarball
}
