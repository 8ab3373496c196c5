import { useId } from 'react'
import { shownKeyOf } from '../../../shared/call/shownKeyOf.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './Course.module.css'
import { CourseRow } from './CourseRow.tsx'
import { firstDifference } from './firstDifference.ts'
import type { SimulatedCall } from './simulation.ts'
import { useLineName } from './useLineName.ts'
import { useMoveName } from './useMoveName.ts'
import { useWorkbench } from './WorkbenchContext.ts'

/** What happened so far in words: each event leads back to where it had just happened, and forward again. */
export function Course({ call }: { readonly call: SimulatedCall }) {
  const { t } = useTexts()
  const titleId = useId()
  const { simulation } = useWorkbench()
  const nameLine = useLineName()
  const nameMove = useMoveName()
  const { script, moves, states, at, misfit, rehearsal, known } = call
  const { flow } = script
  const difference = firstDifference(call)
  const lineAfter = (count: number) => {
    const state = states[count]
    return state === undefined ? null : nameLine(flow, shownKeyOf(script, state.now))
  }
  return (
    <section className={classes.course} aria-labelledby={titleId}>
      <div className={classes.head}>
        <Heading id={titleId}>{t('simulator.course')}</Heading>
        <Button kind="quiet" disabled={at === 0} onPress={() => simulation.goTo(at - 1)}>
          {t('simulator.back')}
        </Button>
        <Button kind="quiet" disabled={at + 1 >= states.length} onPress={() => simulation.goTo(at + 1)}>
          {t('simulator.forward')}
        </Button>
        <Button kind="quiet" disabled={at + 1 >= states.length} onPress={() => simulation.goTo(moves.length)}>
          {t('simulator.toEnd')}
        </Button>
      </div>
      <ol className={classes.list}>
        <CourseRow name={t('review.started')} line={lineAfter(0)} isNow={at === 0} onGo={() => simulation.goTo(0)} />
        {moves.map((move, index) => (
          <CourseRow
            // biome-ignore lint/suspicious/noArrayIndexKey: an event is known by its place in the call
            key={index}
            name={nameMove(known, move, states[index]?.now.stepId ?? null)}
            line={lineAfter(index + 1)}
            isNow={at === index + 1}
            isAhead={index + 1 > at}
            isPreset={index < rehearsal.presetCount}
            recorded={difference?.at === index ? nameLine(flow, difference.recorded) : null}
            problem={misfit?.at === index ? misfit.problem : null}
            onGo={index + 1 < states.length ? () => simulation.goTo(index + 1) : null}
          />
        ))}
      </ol>
    </section>
  )
}
