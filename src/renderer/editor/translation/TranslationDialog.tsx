import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { ReadTranslation } from './ReadTranslation.tsx'
import { SendTexts } from './SendTexts.tsx'
import classes from './TranslationDialog.module.css'

/** Hands the texts of the flow to translators, and takes in what they bring back. */
export function TranslationDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts()
  const { readOnly } = useEditorSession()
  return (
    <Dialog title={t('translation.title')} wide onClose={onClose}>
      <div className={classes.parts}>
        <SendTexts />
        {!readOnly && <ReadTranslation />}
      </div>
    </Dialog>
  )
}
