import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/ScrollArea.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Flex.css'
import { createTheme, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { readNonce } from './nonce.ts'

const theme = createTheme({ fontFamily: 'var(--sans)', respectReducedMotion: true })

/** Room for the parts that come from Mantine; loaded with them, so that the call screen starts without. */
export function MantineFrame({ children }: { readonly children: ReactNode }) {
  const scheme = document.documentElement.dataset.mantineColorScheme === 'dark' ? 'dark' : 'light'
  return (
    <MantineProvider theme={theme} getStyleNonce={readNonce} forceColorScheme={scheme}>
      {children}
    </MantineProvider>
  )
}
