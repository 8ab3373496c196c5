import type { CallState } from '../../shared/call/callState.ts'
import { inLanguage } from '../../shared/call/line.ts'
import type { Script } from '../../shared/call/script.ts'
import { Heading } from '../ui/Heading.tsx'
import { useTexts } from '../ui/TextsProvider.tsx'
import { rungText } from '../ui/textKeys.ts'
import classes from './TargetList.module.css'
import { listRungTargets } from './targets.ts'

type TargetListProps = {
  readonly script: Script
  readonly state: CallState
  readonly target: string
  readonly onTarget: (target: string) => void
}

/** Where an override may lead: rungs and steps, the refused ones with the reason. */
export function TargetList({ script, state, target, onTarget }: TargetListProps) {
  const { t, i18n } = useTexts()
  const choose = (value: string) => ({
    name: 'target',
    value,
    checked: value === target,
    onChange: () => onTarget(value),
    'data-first': value === target ? true : undefined,
  })
  return (
    <fieldset className={classes.targets}>
      <legend className="visuallyHidden">{t('call.override.target')}</legend>
      <Heading>{t('call.override.path')}</Heading>
      <div className={classes.list}>
        {script.flow.steps.map((step) => (
          <label key={step.id} className={classes.target}>
            <input type="radio" {...choose(`step:${step.id}`)} />
            {inLanguage(step.title, i18n.language)}
            {step.id === state.stepId && <small>{t('call.override.current')}</small>}
          </label>
        ))}
      </div>
      <Heading>{t('call.override.rungs')}</Heading>
      <div className={classes.rungs}>
        {listRungTargets(script, state).map(({ rung, refused }) => (
          <label key={rung} className={classes.target} data-refused={refused !== null}>
            <input type="radio" disabled={refused !== null} {...choose(`rung:${rung}`)} />
            {t(rungText(rung))}
            {refused === 'rungNotInPolicy' && <small>{t('call.override.notInPolicy')}</small>}
            {refused === 'warningMissing' && <small>{t('call.override.warningMissing')}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
