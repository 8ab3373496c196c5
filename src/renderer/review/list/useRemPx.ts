import { useState } from 'react'

/** How many pixels a `rem` is: it grows with the size of text that a person has set. */
export function useRemPx(): number {
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  return rem
}
