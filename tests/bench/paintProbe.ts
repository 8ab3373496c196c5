import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Waits for the next key press; `painted` then is the time to the frame that shows its effect, in milliseconds. */
    armProbe: () => void
    painted: Promise<number>
  }
}

/**
 * Installs the probe in a page: from the key event's own time stamp to the task after the first frame that was
 * rendered once the watched region had changed. The same in the app and in the empty page.
 */
export async function installPaintProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const region = document.querySelector('section[aria-label="Jetzt sagen"], section[aria-label="Say now"]')
    if (region === null) throw new Error('no region to watch')
    let pressedAt = 0
    window.addEventListener(
      'keydown',
      (event) => {
        pressedAt = event.timeStamp
      },
      { capture: true },
    )
    window.armProbe = () => {
      window.painted = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          requestAnimationFrame(() => {
            const channel = new MessageChannel()
            channel.port1.onmessage = () => resolve(performance.now() - pressedAt)
            channel.port2.postMessage(null)
          })
        })
        observer.observe(region, { childList: true, characterData: true, subtree: true })
      })
    }
  })
}

/** Presses the keys one after the other, each after the one before was painted; the times in milliseconds. */
export async function samplePresses(page: Page, keys: readonly string[], count: number): Promise<number[]> {
  const samples: number[] = []
  for (let index = 0; index < count; index += 1) {
    await page.evaluate(() => window.armProbe())
    await page.keyboard.press(keys[index % keys.length] ?? '1')
    samples.push(await page.evaluate(() => window.painted))
  }
  return samples
}
