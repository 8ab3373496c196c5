import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Raise it when the flags below change: it is part of the cache key. */
const RECIPE = 1

/**
 * node-addon-api expects this experimental function; the headers of 1.3.0 miss it, the runtime has it.
 */
export const POST_FINALIZER_HEADER = `#include <node_api.h>
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
extern "C" NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_nogc_env env, napi_finalize finalize_cb, void* finalize_data, void* finalize_hint);
`

const ADDON_DEFINES = [
  'NDEBUG',
  'BUILDING_NODE_EXTENSION',
  'NAPI_EXPERIMENTAL',
  'NAPI_VERSION=2147483647',
  'NODE_API_EXPERIMENTAL_NO_WARNING',
  'NAPI_DISABLE_CPP_EXCEPTIONS',
  'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
]

/** The folders that the build reads, and the one that it writes. */
export interface SqliteFolders {
  readonly sqlite: string
  readonly nodeModules: string
  readonly work: string
}

/** The name of the cached build: another better-sqlite3, runtime or recipe is another build. */
export function sqliteBuildName(nodeModules: string, runtimeVersion: string): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(readJson(join(nodeModules, 'better-sqlite3/package.json')))
  return `better-sqlite3-${version}-for-${runtimeVersion}-${RECIPE}`
}

/** gcc's arguments for SQLite itself. */
export function sqliteArguments({ sqlite, work }: SqliteFolders): string[] {
  const names = readFileSync(join(sqlite, 'deps/defines.gypi'), 'utf8').matchAll(/'([A-Z_0-9]+(?:=[^']*)?)'/g)
  const defines = ['NDEBUG', ...Array.from(names, (match) => match[1] ?? '')].map((name) => `-D${name}`)
  const source = join(sqlite, 'deps/sqlite3/sqlite3.c')
  return ['-c', '-O2', '-fPIC', '-pthread', '-std=c99', '-w', ...defines, source, '-o', join(work, 'sqlite3.o')]
}

/** g++'s arguments for the addon. */
export function addonArguments({ sqlite, nodeModules, work }: SqliteFolders): string[] {
  const headers = ['node-api-headers/include', 'node-addon-api'].map((path) => `-I${join(nodeModules, path)}`)
  return [
    ...['-c', '-O2', '-fPIC', '-std=c++20', '-fno-rtti', '-fno-exceptions', '-fvisibility=hidden'],
    ...ADDON_DEFINES.map((name) => `-D${name}`),
    ...headers,
    `-I${join(sqlite, 'deps/sqlite3')}`,
    ...['-include', join(work, 'postFinalizer.h')],
    ...[join(sqlite, 'src/better_sqlite3.cpp'), '-o', join(work, 'addon.o')],
  ]
}

/** g++'s arguments for putting both together. */
export function linkArguments({ work }: SqliteFolders, output: string): string[] {
  const objects = [join(work, 'addon.o'), join(work, 'sqlite3.o')]
  return ['-shared', '-pthread', ...objects, '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-ldl', '-o', output]
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
