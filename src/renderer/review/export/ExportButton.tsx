import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { ListView } from '../../../shared/review/listView.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { ExportDialog } from './ExportDialog.tsx'

/** The way to a file with calls for other programs. */
export function ExportButton({ view }: { readonly view: ListView }) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {t('exporting.open')}
      </Button>
      {/* Outside the header: a dialog is no part of it. */}
      {open && createPortal(<ExportDialog view={view} onClose={() => setOpen(false)} />, document.body)}
    </>
  )
}
