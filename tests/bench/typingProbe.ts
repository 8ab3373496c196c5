import type { Page } from '@playwright/test'

/** Letters as they come in a sentence; after each sentence the field is emptied, so that no line grows without end. */
const KEYS = [...'Ich sehe gleich nach.']

/** From the key event's own time stamp to the task after the first frame that was rendered once the letter stood there. */
export async function installTypingProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
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
        const onInput = () => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel()
            channel.port1.onmessage = () => resolve(performance.now() - pressedAt)
            channel.port2.postMessage(null)
          })
        }
        window.addEventListener('input', onInput, { once: true })
      })
    }
  })
}

/** Types letters one after the other, each after the one before was painted; the times in milliseconds. */
export async function sampleTyping(page: Page, count: number): Promise<number[]> {
  const samples: number[] = []
  for (let index = 0; index < count; index += 1) {
    const key = KEYS[index % KEYS.length] ?? 'e'
    if (index % KEYS.length === 0) await page.keyboard.press('Control+a')
    await page.evaluate(() => window.armProbe())
    await page.keyboard.press(key)
    samples.push(await page.evaluate(() => window.painted))
  }
  return samples
}
