import type Database from 'better-sqlite3'

declare const writable: unique symbol

/** A handle that reads. Opened read-only where the file must not change. */
export type ReadDb = Pick<Database.Database, 'prepare' | 'pragma' | 'name' | 'open' | 'close'>

/** A handle that may also write; a function that takes it says so by its type. */
export type WriteDb = ReadDb &
  Pick<Database.Database, 'transaction' | 'exec' | 'backup' | 'inTransaction'> & { readonly [writable]: true }
