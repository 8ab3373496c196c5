import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Canvas } from './Canvas.tsx'

/** A button, and after it the canvas: as a flow is opened from the library. */
function Page() {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <Canvas />
  return (
    <button type="button" onClick={() => setOpen(true)}>
      open
    </button>
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Page />)
