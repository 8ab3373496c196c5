import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'

/** Mounting and locking files wants root; elsewhere the report says so by name instead of passing silently. */
export function needsRoot({ skip }: TestContext): void {
  skip(process.getuid?.() !== 0, 'needs root: mounts a file system or makes a file immutable')
}

/** A disk of some megabytes, as a folder. */
export function makeSmallDisk(megabytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'ruhepol-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Fills a disk to its last byte. Answers how to make room again. */
export function fillDisk(folder: string): () => void {
  const ballast = join(folder, 'ballast')
  const zeros = Buffer.alloc(4096)
  try {
    for (;;) writeFileSync(ballast, zeros, { flag: 'a' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
  return () => rmSync(ballast)
}

/** Makes files immutable, also for root. Answers how to undo it. */
export function makeImmutable(...paths: readonly string[]): () => void {
  execFileSync('chattr', ['+i', ...paths])
  const undo = () => execFileSync('chattr', ['-i', ...paths])
  onTestFinished(() => {
    try {
      undo()
    } catch {
      // The test has undone it itself and the files are gone.
    }
  })
  return undo
}

/** Shows a folder again at the same place, read-only. Answers how to undo it. */
export function makeReadOnly(folder: string): () => void {
  execFileSync('mount', ['--bind', folder, folder])
  execFileSync('mount', ['-o', 'remount,ro,bind', folder])
  let isMounted = true
  const undo = () => {
    if (isMounted) execFileSync('umount', [folder])
    isMounted = false
  }
  onTestFinished(undo)
  return undo
}
