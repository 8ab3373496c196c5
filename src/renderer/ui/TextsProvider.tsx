import type { i18n as I18n, TFunction } from 'i18next'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'

type Texts = { readonly t: TFunction; readonly i18n: I18n }

const TextsContext = createContext<Texts | null>(null)

/**
 * Gives the texts of the screen to everything within. Looking a text up takes i18next about 10 µs, and a key press draws
 * fifty of them: what needs no values is looked up once a language.
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

/** `t`, with what it answers to a key alone kept. */
function remember(t: TFunction): TFunction {
  const known = new Map<unknown, unknown>()
  return new Proxy(t, {
    apply: (target, self, values: readonly unknown[]) => {
      const [key, ...more] = values
      if (more.length > 0) return Reflect.apply(target, self, values)
      if (!known.has(key)) known.set(key, Reflect.apply(target, self, values))
      return known.get(key)
    },
  })
}
