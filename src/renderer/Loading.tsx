import { useTranslation } from 'react-i18next'
import type { ScreenPlace } from './screenMachine.ts'
import { Header } from './ui/Header.tsx'

/** A place in the moment before it is there: its name already stands. */
export function Loading({ place }: { readonly place: ScreenPlace }) {
  const { t } = useTranslation()
  if (place === 'call') return null
  return (
    <>
      <Header title={t(`nav.${place}`)} />
      <main />
    </>
  )
}
