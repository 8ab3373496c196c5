import type { Flow } from '../../../shared/flow/flow.ts'
import type { Breach } from '../../../shared/flow/prove/breach.ts'
import type { Policy } from '../../../shared/policy/policy.ts'
import { Button } from '../../ui/Button.tsx'
import { languageName } from '../../ui/languageName.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { spotOfLine, useLineName } from '../simulator/useLineName.ts'
import classes from './ProofView.module.css'
import { usePlay } from './usePlay.ts'

type BreachItemProps = { readonly flow: Flow; readonly policy: Policy; readonly breach: Breach }

/** One place where a promise is broken, and the shortest call that comes to it. */
export function BreachItem({ flow, policy, breach }: BreachItemProps) {
  const { t, i18n } = useTexts()
  const { editor } = useEditorSession()
  const nameLine = useLineName()
  const play = usePlay(policy)
  const { code, stepId, lineKey, language, moves } = breach
  const key = lineKey ?? `step:${stepId}`
  const spot = spotOfLine(key)
  const words = t(`proof.breach.${code}`, {
    place: nameLine(flow, key),
    language: language === null ? '' : languageName(language, i18n.language),
  })
  return (
    <li className={classes.breach}>
      <p>{words}</p>
      <div className={classes.tools}>
        <span className={classes.note}>{t('proof.after', { count: moves.length })}</span>
        <Button kind="quiet" name={`${words} ${t('proof.play')}`} onPress={() => play?.(moves)}>
          {t('proof.play')}
        </Button>
        {spot !== null && (
          <Button kind="quiet" name={`${words} ${t('simulator.show')}`} onPress={() => editor.show(spot)}>
            {t('simulator.show')}
          </Button>
        )}
      </div>
    </li>
  )
}
