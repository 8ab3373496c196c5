import { useMemo } from 'react'
import { maxLineCharacters } from '../../../shared/flow/check/limits.ts'
import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import type { Reaction } from '../../../shared/flow/flow.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './AfterRow.module.css'
import { AfterRow } from './AfterRow.tsx'
import { HintAndPause } from './HintAndPause.tsx'
import { PanelHead } from './PanelHead.tsx'
import { Section } from './Section.tsx'
import { ShowStep } from './ShowStep.tsx'
import { StepName } from './StepName.tsx'
import { useFlowField } from './speechFields.ts'
import { WordingList } from './WordingList.tsx'

/** What is said on the way back to the matter. */
export function ReactionPanel({ reaction }: { readonly reaction: Reaction }) {
  const { t } = useTexts()
  const { withheldAgain } = useFlowField('entries')
  const spot = useMemo((): SpeechSpot & { kind: 'reaction' } => ({ kind: 'reaction', id: reaction }), [reaction])
  const path = `reactions.${reaction}`
  return (
    <>
      <PanelHead over={t('stepPanel.wayBack')} title={t(`call.bridge.${reaction}`)} path={path} />
      <WordingList spot={spot} path={`${path}.wordings`} limit={maxLineCharacters(null)} />
      <HintAndPause spot={spot} path={path} />
      <Section title={t('stepPanel.after.title')}>
        <ul className={classes.rows}>
          <AfterRow heard={t(`reaction.${reaction}`)}>{t('stepPanel.after.path')}</AfterRow>
          {reaction === 'withheld' && (
            <AfterRow heard={t('stepPanel.after.withheldAgain')}>
              <StepName id={withheldAgain} /> <ShowStep id={withheldAgain} />
            </AfterRow>
          )}
        </ul>
      </Section>
    </>
  )
}
