import { useCallback } from 'react'
import { inLanguage } from '../../../shared/call/line.ts'
import type { Clause, Condition } from '../../../shared/flow/condition.ts'
import type { Flow } from '../../../shared/flow/flow.ts'
import type { ImpossibleReason } from '../../../shared/flow/prove/whyImpossible.ts'
import { languageName } from '../../ui/languageName.ts'
import { nameOfField } from '../../ui/stored/storedNames.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
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
        case 'capture': {
          const label = flow.captures.find(({ name }) => name === clause.name)?.label
          return label === undefined ? nameOfField(t, clause.name) : inLanguage(label, i18n.language)
        }
        case 'language':
          return languageName(clause.language, i18n.language)
        case 'cause':
          return clause.cause
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
