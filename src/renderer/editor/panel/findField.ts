const FOCUSABLE = 'input, textarea, select, button, [tabindex]'

/**
 * The field with a path, as problems name it, or of a text with a key; else the nearest that encloses it; else the heading
 * of what is shown. Of a group its first field.
 */
export function findField(panel: HTMLElement, path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const name = CSS.escape(at)
    const found = panel.querySelector<HTMLElement>(`[data-path="${name}"], [data-key="${name}"]`)
    if (found !== null) return found.matches(FOCUSABLE) ? found : found.querySelector<HTMLElement>(FOCUSABLE)
  }
  return panel.querySelector<HTMLElement>('h2')
}
