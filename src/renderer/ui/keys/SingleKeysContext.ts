import { createContext, useContext } from 'react'
import { useTexts } from '../TextsProvider.tsx'

/** Whether one key is enough; false: every key of a call wants Ctrl, and says so wherever it stands. */
export const SingleKeysContext = createContext(true)

/** Writes a key as it has to be pressed now: "B", or with single keys off "Ctrl+B" in the language of the screen. */
export function useKeySign(): (sign: string) => string {
  const { t } = useTexts()
  const singleKeys = useContext(SingleKeysContext)
  return (sign) => (singleKeys ? sign : t('key.withCtrl', { key: sign }))
}
