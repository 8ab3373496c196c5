import { useCallback } from 'react'
import type { Rung } from '../../../shared/ladder/rung.ts'
import { Badge } from '../../ui/Badge.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { rungText } from '../../ui/textKeys.ts'
import { useEditorState } from '../EditorContext.ts'
import type { EditorState } from '../flowEditor.ts'
import { usePlanMarks } from '../planMarks.ts'
import classes from './LadderLane.module.css'
import { firstLine } from './stepLine.ts'
import { useShownSpot } from './useShownSpot.ts'

type RungCardProps = {
  readonly rung: Rung
  readonly number: number
  readonly tabIndex: number
  readonly onStop: () => void
}

/** A rung of the ladder: its name and the beginning of what is said there first. */
export function RungCard({ rung, number, tabIndex, onStop }: RungCardProps) {
  const { t, i18n } = useTexts()
  const speech = useEditorState(useCallback(({ flow }: EditorState) => flow.rungs[rung], [rung]))
  const { isShown, show } = useShownSpot({ kind: 'rung', id: rung })
  const { rungs, current } = usePlanMarks()
  const mark = rungs.get(rung)
  return (
    <button
      type="button"
      className={classes.rung}
      aria-pressed={isShown}
      data-lit={current === `rung:${rung}`}
      tabIndex={tabIndex}
      onFocus={onStop}
      onClick={show}
    >
      <strong className={classes.name}>
        {number} {t(rungText(rung))}
      </strong>
      <span className={classes.line}>{firstLine(speech, i18n.language)}</span>
      {mark !== undefined && (
        <span className={classes.mark}>
          <Badge tone={mark.tone}>
            <span aria-hidden={mark.words !== undefined}>{mark.text}</span>
            {mark.words !== undefined && <span className="visuallyHidden">{mark.words}</span>}
          </Badge>
        </span>
      )}
    </button>
  )
}
