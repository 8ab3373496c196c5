import { Header } from './ui/Header.tsx'
import type { Place } from './ui/places.ts'
import { useTexts } from './ui/TextsProvider.tsx'

/** A place in the moment before it is there: its name already stands. */
export function Loading({ place }: { readonly place: Place }) {
  const { t } = useTexts()
  if (place === 'call') return null
  return (
    <>
      <Header title={t(`nav.${place}`)} />
      <main />
    </>
  )
}
