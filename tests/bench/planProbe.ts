import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Presses what opens the canvas; the time until the frame in which a node that can be dragged is on screen. */
    openPlan: (opener: string) => Promise<number>
    /** The times between frames since `startFrames`, in milliseconds. */
    planFrames: number[]
    startFrames: () => void
    stopFrames: () => readonly number[]
  }
}

const MOVES = 240
const SETTLING_MS = 1500

/** Installs the probe in a page: the same in the app and around the bare canvas. */
export async function installPlanProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isThere = () =>
      document.querySelector<HTMLElement>('.react-flow__node.draggable')?.style.visibility === 'visible'
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    window.openPlan = async (opener) => {
      const button = document.querySelector<HTMLElement>(opener)
      if (button === null) throw new Error('nothing opens the canvas')
      const before = performance.now()
      button.click()
      while (!isThere()) await nextFrame()
      await nextFrame()
      return performance.now() - before
    }
    let running = false
    window.startFrames = () => {
      window.planFrames = []
      running = true
      let last = performance.now()
      const look = (now: number) => {
        window.planFrames.push(now - last)
        last = now
        if (running) requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }
    window.stopFrames = () => {
      running = false
      return window.planFrames.slice(1)
    }
  })
}

/** Opens the canvas; the time that takes in milliseconds. */
export function openInPage(page: Page, opener: string): Promise<number> {
  return page.evaluate((selector) => window.openPlan(selector), opener)
}

/** Waits until what comes after opening is over. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLING_MS)
}

/** Drags a node about with the mouse; the times between the frames meanwhile. Throws if the node did not come along. */
export async function dragFrames(page: Page): Promise<readonly number[]> {
  const node = page.locator('.react-flow__node.draggable').first()
  const box = await node.boundingBox()
  if (box === null) throw new Error('no node to drag')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 8, y + 8)
  await page.evaluate(() => window.startFrames())
  for (let move = 1; move <= MOVES; move += 1) await page.mouse.move(x + (move % 160), y + (move % 90))
  const frames = await page.evaluate(() => window.stopFrames())
  const moved = await node.boundingBox()
  await page.mouse.up()
  if (moved === null || Math.abs(moved.x - box.x) < 20) throw new Error('the node was not dragged')
  return frames
}
