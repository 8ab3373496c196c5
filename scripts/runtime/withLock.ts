import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { say } from '../terminal/say.ts'
import { isAlive } from './isAlive.ts'

const POLL_MS = 200

/** Runs `work` while no other process holds the same lock file. A lock whose owner has died is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  let hasSaidSo = false
  while (!tryLock(file)) {
    if (!hasSaidSo) say(`Waiting for another run that is working on the same thing (${file}).`)
    hasSaidSo = true
    await sleep(POLL_MS)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown
    if (isAlive(ownerOf(file))) return false
    rmSync(file, { force: true })
    return tryLock(file)
  }
}

function ownerOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}
