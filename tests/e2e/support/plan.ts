import type { Locator, Page } from '@playwright/test'

/** The canvas of the plan, as a person finds it. */
export function planOf(page: Page): Locator {
  return page.getByRole('application', { name: 'Plan der Sachebene' })
}

/** The card of a step by its title. */
export function stepOf(page: Page, title: string): Locator {
  return planOf(page).getByRole('group', { name: new RegExp(`^${title},`) })
}

/** The step that is selected, by its title. */
export function selectedStep(page: Page): Locator {
  return planOf(page).getByRole('group', { name: /, ausgewählt$/ })
}

/** The middle of something on screen. */
export async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('nothing to point at')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags from one point of the window to another, in steps as a hand does. */
export async function drag(
  page: Page,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 4, from.y + 4)
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
}
