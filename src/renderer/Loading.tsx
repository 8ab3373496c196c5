import type { ScreenPlace } from './screenMachine.ts'
import { Header } from './ui/Header.tsx'
import { useTexts } from './ui/TextsProvider.tsx'

/** A place in the moment before it is there: its name already stands. */
export function Loading({ place }: { readonly place: ScreenPlace }) {
  const { t } = useTexts()
  if (place === 'call') return null
  return (
    <>
      <Header title={t(`nav.${place}`)} />
      <main />
    </>
  )
}
