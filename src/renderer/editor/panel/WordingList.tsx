import { useCallback } from 'react'
import { addWording, moveWording } from '../../../shared/flow/edit/editWordings.ts'
import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import type { Wording } from '../../../shared/flow/flow.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import classes from './Fields.module.css'
import { Section } from './Section.tsx'
import { useSpeechField } from './speechFields.ts'
import { useReorder } from './useReorder.ts'
import { WordingCard } from './WordingCard.tsx'

type WordingListProps = {
  /** The same object as long as it is the same spot. */
  readonly spot: SpeechSpot
  readonly path: string
  /** How long a line may be here. */
  readonly limit: number
}

const NONE: readonly Wording[] = []
const MOST = 50

/** The wordings of a spot, in the order in which they are shown. */
export function WordingList({ spot, path, limit }: WordingListProps) {
  const { t } = useTexts()
  const { editor, readOnly } = useEditorSession()
  const wordings = useSpeechField(spot, 'wordings') ?? NONE
  const move = useCallback(
    (id: string, to: number) => editor.edit('moveWording', (flow) => moveWording(flow, spot, id, to)),
    [editor, spot],
  )
  const { moveBy, said } = useReorder(move)
  const isThreat = spot.kind === 'threat'
  return (
    <Section title={t(isThreat ? 'stepPanel.threatWordings' : 'stepPanel.wordings')} path={path}>
      {isThreat && <p className={classes.help}>{t('stepPanel.threatText')}</p>}
      {wordings.map((wording, index) => (
        <WordingCard
          key={wording.id}
          spot={spot}
          path={`${path}.${index}`}
          wording={wording}
          index={index}
          count={wordings.length}
          limit={limit}
          onMove={moveBy}
        />
      ))}
      {!readOnly && wordings.length < MOST && (
        <Button onPress={() => editor.edit('addWording', (flow) => addWording(flow, spot, editor.makeKey))}>
          {t('stepPanel.addWording')}
        </Button>
      )}
      <span role="status" className="visuallyHidden">
        {said}
      </span>
    </Section>
  )
}
