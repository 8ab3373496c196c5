import { useEffect, useMemo, useState } from 'react'
import { diffFlows } from '../../../shared/flow/diff/diffFlows.ts'
import { withRemovedSteps } from '../../../shared/flow/diff/withRemovedSteps.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { EditorContext } from '../EditorContext.ts'
import { Plan } from '../plan/Plan.tsx'
import { PlanMarksContext } from '../planMarks.ts'
import { type Editing, startEditing } from '../startEditing.ts'
import classes from './HistoryView.module.css'
import { markChanges } from './markChanges.ts'
import type { Compared } from './useChangeWords.ts'

/** Two versions on one plan, for reading: what is new, changed or gone is marked where it lies. */
export function ComparePlan({ before, after }: Compared) {
  const { t } = useTexts()
  const flow = useMemo(() => withRemovedSteps(before, after), [before, after])
  const marks = useMemo(
    () =>
      markChanges(diffFlows(before, after), {
        added: t('flowVersions.mark.added'),
        changed: t('flowVersions.mark.changed'),
        removed: t('flowVersions.mark.removed'),
      }),
    [before, after, t],
  )
  const reading = useReading(flow)
  if (reading === null) return null
  return (
    <EditorContext value={reading.session}>
      <PlanMarksContext value={marks}>
        <div className={classes.plan}>
          <Plan />
        </div>
      </PlanMarksContext>
    </EditorContext>
  )
}

/** A flow that is only read, with an editor of its own: nothing that is done here reaches the draft. */
function useReading(flow: Flow): Editing | null {
  const [reading, setReading] = useState<Editing | null>(null)
  useEffect(() => {
    const started = startEditing(flow, true)
    setReading(started)
    return started.end
  }, [flow])
  return reading
}
