import { inLanguage } from '../../../shared/call/line.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useEditorSession } from '../EditorContext.ts'
import { useSpotName } from '../useSpotName.ts'
import classes from './ProofView.module.css'
import type { Proved } from './proved.ts'
import { useImpossibleWords } from './useImpossibleWords.ts'

/** What no call comes to under the team's rules, with the reason. */
export function UnreachedList({ flow, report: { unreached } }: Proved) {
  const { t, i18n } = useTexts()
  const nameSpot = useSpotName()
  const sayReason = useImpossibleWords(flow)
  const nameStep = (id: string) => nameSpot(flow, { kind: 'step', id })
  const choiceOf = (stepId: string, choiceId: string) =>
    flow.steps.find(({ id }) => id === stepId)?.choices.find(({ id }) => id === choiceId)
  return (
    <section aria-labelledby="proof-unreached" className={classes.part}>
      <Heading id="proof-unreached">{t('proof.unreached')}</Heading>
      {unreached.steps.length === 0 && unreached.choices.length === 0 && <p>{t('proof.allReached')}</p>}
      <ul className={classes.list}>
        {unreached.steps.map(({ stepId, reason }) => (
          <Row key={stepId} stepId={stepId} name={nameStep(stepId)} reason={t(`proof.unreachedBecause.${reason}`)} />
        ))}
        {unreached.choices.map(({ stepId, choiceId, reasons }) => {
          const choice = choiceOf(stepId, choiceId)
          const label = choice === undefined ? choiceId : inLanguage(choice.label, i18n.language)
          return (
            <Row
              key={`${stepId}/${choiceId}`}
              stepId={stepId}
              name={t('proof.choice', { step: nameStep(stepId), choice: label })}
              reason={reasons.map((each) => sayReason(choice?.when, each)).join(' ')}
            />
          )
        })}
      </ul>
    </section>
  )
}

type RowProps = { readonly stepId: string; readonly name: string; readonly reason: string }

function Row({ stepId, name, reason }: RowProps) {
  const { t } = useTexts()
  const { editor } = useEditorSession()
  return (
    <li className={classes.row}>
      <p>
        <strong>{name}</strong>
        <br />
        {reason}
      </p>
      <Button
        kind="quiet"
        name={`${name}: ${t('simulator.show')}`}
        onPress={() => editor.show({ kind: 'step', id: stepId })}
      >
        {t('simulator.show')}
      </Button>
    </li>
  )
}
