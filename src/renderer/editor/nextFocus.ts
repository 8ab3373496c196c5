/** What can have the focus. */
export const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, [tabindex]'

/** Where something stood that had the focus: what enclosed it, from near to far, and how many could be focused before it. */
export type Standing = {
  readonly element: HTMLElement
  readonly around: readonly { readonly element: HTMLElement; readonly index: number }[]
}

/** Where something stands within a part of the screen. */
export function standingOf(element: HTMLElement, root: HTMLElement): Standing {
  const around: { element: HTMLElement; index: number }[] = []
  for (let each = element.parentElement; each !== null && root.contains(each); each = each.parentElement) {
    around.push({ element: each, index: focusablesIn(each).indexOf(element) })
  }
  return { element, around }
}

/** What takes its place once it is gone or cannot be pressed any more; null while it is still there, or where nothing is left. */
export function nextFocus({ element, around }: Standing): HTMLElement | null {
  if (element.isConnected && element.matches(FOCUSABLE) && isSeen(element)) return null
  for (const place of around) {
    if (!place.element.isConnected || !isSeen(place.element)) continue
    const left = focusablesIn(place.element)
    const next = left.slice(place.index).find(isSeen) ?? left.slice(0, place.index).findLast(isSeen)
    if (next !== undefined) return next
  }
  return null
}

function focusablesIn(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)]
}

function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility()
}
