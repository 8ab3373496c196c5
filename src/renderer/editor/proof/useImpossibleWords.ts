import { useCallback } from 'react'
import type { Clause, Condition } from '../../../shared/flow/condition.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { ImpossibleReason } from '../../../shared/flow/prove/whyImpossible.ts'
import { languageName } from '../../ui/languageName.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { captureName, causeName } from '../panel/conditionWords.ts'
import { useSpotName } from '../useSpotName.ts'

/** Says in words why a condition can never hold. */
export function useImpossibleWords(flow: Flow): (when: Condition | undefined, reason: ImpossibleReason) => string {
  const { t, i18n } = useTexts()
  const nameSpot = useSpotName()
  const nameSubject = useCallback(
    (clause: Clause): string => {
      switch (clause.on) {
        case 'step':
          return nameSpot(flow, { kind: 'step', id: clause.step })
        case 'capture':
          return captureName(flow, clause.name, i18n.language)
        case 'language':
          return languageName(clause.language, i18n.language)
        case 'cause':
          return causeName(clause.cause, t)
        case 'rules':
          return t(`proof.rule.${clause.rule}`)
        case 'insults':
        case 'warning':
          return ''
      }
    },
    [flow, t, i18n, nameSpot],
  )
  return useCallback(
    (when, { code, clauses }) => {
      const subjects = clauses.flatMap((index) => {
        const clause = when?.clauses[index]
        return clause === undefined ? [] : [nameSubject(clause)]
      })
      const names = subjects.filter((name) => name !== '').map((name) => t('proof.quoted', { name }))
      return t(`proof.impossible.${code}`, {
        subject: new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names),
      })
    },
    [t, i18n, nameSubject],
  )
}
