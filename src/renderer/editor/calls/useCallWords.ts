import { useMemo } from 'react'
import { shareOf } from '../../../shared/review/insights/shareOf.ts'
import type { Cell } from '../../../shared/review/insights/smallGroups.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { useNumbers } from '../../ui/useNumbers.ts'

/** How the figures of calls are written: never a share without its interval and the calls behind it. */
export function useCallWords() {
  const { t } = useTexts()
  const numbers = useNumbers()
  return useMemo(() => {
    const calls = (count: number) => t('flowCalls.calls', { count, amount: numbers.count(count) })
    return {
      calls,
      /** A count in a table. */
      count: (cell: Cell) => (cell === null ? t('flowCalls.hidden') : numbers.count(cell)),
      /** A part of a whole: "58 % (51–65 %), 402 calls"; nothing where there is no whole. */
      share: (part: Cell, whole: Cell) => {
        const share = shareOf(part, whole)
        if (share === null) return whole === 0 ? '' : t('flowCalls.hidden')
        const values = { share: numbers.percent(share.share), range: numbers.range(share), calls: calls(share.whole) }
        return t('flowCalls.share', values)
      },
      percent: numbers.percent,
      range: numbers.range,
    }
  }, [t, numbers])
}
