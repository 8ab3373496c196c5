import type { Flow } from '../../../shared/flow/flow.ts'
import { type Speaking, spotName } from '../../ui/problems/placeWords.ts'
import type { ListRow } from './listRow.ts'

/** What a row is called within its spot: "2. Formulierung", or the name of the rung that begins with it. */
export function rowLabel({ t }: Speaking, { kind, number, spot }: ListRow): string {
  switch (kind) {
    case 'rung':
      return t('lines.rung', { number })
    case 'threat':
      return t('lines.threat')
    case 'reaction':
      return t('lines.reaction')
    case 'hint':
      return t('lines.hint')
    case 'plain':
      return t('lines.plain')
    case 'step':
      return spot.kind === 'step' ? t('lines.step', { number }) : ''
    default:
      return t(`lines.${kind}`, { number })
  }
}

/** What a row is called among all others: "Verabschieden, 2. Formulierung". */
export function rowName(speaking: Speaking, flow: Flow, row: ListRow): string {
  const spot = spotName(speaking, flow, row.spot)
  return isHead(row) ? spot : `${spot}, ${rowLabel(speaking, row)}`
}

/** Whether a row begins its spot. */
export function isHead({ kind }: ListRow): boolean {
  return kind === 'rung' || kind === 'threat' || kind === 'reaction' || kind === 'step'
}
