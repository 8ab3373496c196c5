import type { i18n as I18n, TFunction } from 'i18next'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'

type Texts = { readonly t: TFunction; readonly i18n: I18n }

const TextsContext = createContext<Texts | null>(null)

/**
 * Gives the texts of the screen to everything within. Looking a text up takes i18next 10 to 50 µs, and a key press draws
 * fifty of them: what was said lately is kept.
 */
export function TextsProvider({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation()
  const texts = useMemo(() => ({ t: remember(t), i18n }), [t, i18n])
  return <TextsContext value={texts}>{children}</TextsContext>
}

/** The texts of the screen in its language. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext)
  if (texts === null) throw new Error('useTexts wants a TextsProvider above it')
  return texts
}

/** Texts with names or times in them would pile up over a shift. */
const MOST_KEPT = 2000

/** `t`, with what it answers kept. */
function remember(t: TFunction): TFunction {
  const known = new Map<string, unknown>()
  return new Proxy(t, {
    apply: (target, self, values: readonly unknown[]) => {
      const [key, given] = values
      const name = given === undefined ? String(key) : `${key} ${JSON.stringify(given)}`
      if (!known.has(name)) {
        if (known.size >= MOST_KEPT) known.clear()
        known.set(name, Reflect.apply(target, self, values))
      }
      return known.get(name)
    },
  })
}
