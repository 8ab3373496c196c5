import { useEffect } from 'react'

/** Fields keep what was typed when they lose the focus; a window that closes takes it from them first. */
export function useCommitOnClose(): void {
  useEffect(() => {
    const commit = () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    }
    window.addEventListener('beforeunload', commit)
    return () => window.removeEventListener('beforeunload', commit)
  }, [])
}
