import { use, useEffect, useMemo, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './CallStage.module.css'
import { appendTo, openOnTrial, RenderCallContext } from './callOnTrial.ts'
import type { SimulatedCall } from './simulation.ts'
import { useKeyHome } from './useKeyHome.ts'
import { useWorkbench } from './WorkbenchContext.ts'

type CallStageProps = { readonly call: SimulatedCall }

/** The call screen within the editor, and whether the keys are its own. */
export function CallStage({ call }: CallStageProps) {
  const { t } = useTexts()
  const place = useRef<HTMLDivElement>(null)
  const exit = useRef<HTMLButtonElement>(null)
  const { isHome, enter } = useKeyHome(place, exit)
  useEffect(() => {
    // Who walks through the tabs by keyboard stays on them.
    if (!(document.activeElement instanceof HTMLInputElement)) enter()
  }, [enter])
  const isOver = call.states[call.at]?.now.wrapUp != null
  return (
    <div className={classes.frame} data-keys={isHome ? 'trial' : 'editor'}>
      <p className={classes.keys}>
        <span>{t(isHome ? 'simulator.keysHere' : 'simulator.keysElsewhere')}</span>
        <Button kind="quiet" buttonRef={exit} disabled={isOver} onPress={enter}>
          {t('simulator.useKeys')}
        </Button>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a screen within the screen is no fieldset */}
      <div ref={place} className={classes.stage} role="group" aria-label={t('simulator.callScreen')} tabIndex={-1}>
        {isOver ? <Over /> : <OpenedCall key={call.opening} call={call} isActive={isHome} />}
      </div>
    </div>
  )
}

/** Put on screen anew for each opening, with the events so far; what happens then the screen knows by itself. */
function OpenedCall({ call, isActive }: CallStageProps & { readonly isActive: boolean }) {
  const { simulation } = useWorkbench()
  const renderCall = use(RenderCallContext)
  const opened = useRef(call)
  const open = useMemo(() => openOnTrial(opened.current, Date.now()), [])
  const append = useMemo(() => appendTo(simulation), [simulation])
  return renderCall?.({ open, append, isActive })
}

function Over() {
  const { t } = useTexts()
  const { simulation } = useWorkbench()
  return (
    <div className={classes.over}>
      <p role="status">{t('simulator.over')}</p>
      <Button kind="primary" onPress={() => simulation.restart()}>
        {t('simulator.again')}
      </Button>
    </div>
  )
}
