import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import classes from './CallTables.module.css'

type SpotNameProps = {
  readonly spot: SpeechSpot
  readonly name: string
  /** Words that are said look as they do elsewhere. */
  readonly isSpeech?: boolean
}

/** A name in a table that shows its place in the panel. */
export function SpotName({ spot, name, isSpeech = false }: SpotNameProps) {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  return (
    <button
      type="button"
      className={isSpeech ? `${classes.spot} ${classes.words}` : classes.spot}
      aria-label={t('flowCalls.show', { name })}
      onClick={() => editor.show(spot)}
    >
      {name}
    </button>
  )
}
