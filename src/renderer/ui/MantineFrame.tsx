import './mantine.css'
import { createTheme, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { readNonce } from './nonce.ts'

const theme = createTheme({ fontFamily: 'var(--sans)', respectReducedMotion: true })

/** Room for the parts that come from Mantine; loaded with them, so that the call screen starts without. */
export function MantineFrame({ children }: { readonly children: ReactNode }) {
  const scheme = document.documentElement.dataset.mantineColorScheme === 'dark' ? 'dark' : 'light'
  return (
    <MantineProvider theme={theme} getStyleNonce={readNonce} forceColorScheme={scheme} getRootElement={noElement}>
      {children}
    </MantineProvider>
  )
}

/** The theme of the page is set in one place alone, `useAppearance`: a frame that still knows the last one would put it back. */
function noElement(): undefined {
  return undefined
}
