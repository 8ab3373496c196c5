import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { createRoot } from 'react-dom/client'
import { ApiContext } from './api/api.ts'
import { Root } from './Root.tsx'
import { readNonce } from './ui/nonce.ts'

window.__webpack_nonce__ = readNonce()
const boot = await window.ruhepol['app.boot'](null)
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <ApiContext value={window.ruhepol}>
    <Root answer={boot} />
  </ApiContext>,
)
