import { useMemo } from 'react'
import { maxLineCharacters } from '../../../shared/flow/check/limits.ts'
import type { SpeechSpot } from '../../../shared/flow/edit/speechSpot.ts'
import { RUNGS, type Rung } from '../../../shared/ladder/rung.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { rungText } from '../../ui/textKeys.ts'
import { AfterRung } from './AfterRung.tsx'
import { HintAndPause } from './HintAndPause.tsx'
import { PanelHead } from './PanelHead.tsx'
import { WordingList } from './WordingList.tsx'

const THREAT: SpeechSpot = { kind: 'threat' }

/** A step of the ladder; the goodbye also with what is said after a threat. */
export function RungPanel({ rung }: { readonly rung: Rung }) {
  const { t } = useTexts()
  const spot = useMemo((): SpeechSpot & { kind: 'rung' } => ({ kind: 'rung', id: rung }), [rung])
  const path = `rungs.${rung}`
  const limit = maxLineCharacters(rung)
  return (
    <>
      <PanelHead over={t('stepPanel.ladder')} title={`${RUNGS.indexOf(rung) + 1} · ${t(rungText(rung))}`} path={path} />
      <WordingList spot={spot} path={`${path}.wordings`} limit={limit} />
      {rung === 'endCall' && <WordingList spot={THREAT} path={`${path}.threatWordings`} limit={limit} />}
      <HintAndPause spot={spot} path={path} />
      <AfterRung rung={rung} />
    </>
  )
}
