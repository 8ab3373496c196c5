import { useMemo } from 'react'
import type { Cell } from '../../../shared/review/insights/smallGroups.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useNumbers } from '../../ui/useNumbers.ts'
import type { Marked, MarkWords } from './callMarks.ts'

/** How figures are written on the plan, where there is little room: with signs that the legend explains. */
export function useMarkWords(): MarkWords {
  const { t } = useTexts()
  const numbers = useNumbers()
  return useMemo(() => {
    const count = (cell: Cell) => (cell === null ? t('flowCalls.mark.hidden') : numbers.count(cell))
    const join = ({ said, calmed, lost }: Marked, how: 'short' | 'aloud', whole: string) =>
      [
        whole,
        ...(said !== null && calmed ? [t(`flowCalls.mark.${how}.calmed`, { amount: numbers.count(calmed) })] : []),
        ...(said !== null && lost ? [t(`flowCalls.mark.${how}.lost`, { amount: numbers.count(lost) })] : []),
      ].join(how === 'short' ? ' · ' : ', ')
    return {
      count,
      line: (line) => join(line, 'short', count(line.said)),
      aloud: (line) => {
        const { said } = line
        const calls = said === null ? t('flowCalls.hidden') : t('flowCalls.calls', { count: said, amount: count(said) })
        return join(line, 'aloud', calls)
      },
    }
  }, [t, numbers])
}
