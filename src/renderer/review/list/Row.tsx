import type { Ref } from 'react'
import type { CallRow } from '../../../shared/ipc/calls/answers.ts'
import { Badge } from '../../ui/Badge.tsx'
import { formatClock, formatDateTime, formatTime } from '../../ui/format.ts'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { outcomeText, rungText } from '../../ui/textKeys.ts'
import { toneOf } from '../toneOf.ts'
import { causeName } from './filterWords.ts'
import classes from './Rows.module.css'

type RowProps = {
  readonly row: CallRow
  readonly index: number
  readonly top: number
  /** The list is not by day, so that the row says its day itself. */
  readonly withDay: boolean
  readonly active: boolean
  readonly buttonRef: Ref<HTMLButtonElement>
  readonly onOpen: () => void
  readonly onFocus: () => void
}

/** A call in the list; all of it is the button that opens it. */
export function Row({ row, index, top, withDay, active, buttonRef, onOpen, onFocus }: RowProps) {
  const { t, i18n } = useTexts()
  const { startedAtMs, endedAtMs, callerName, reference, outcome, highestRung, strikes, causes } = row
  const time = (withDay ? formatDateTime : formatTime)(startedAtMs, i18n.language)
  const rung = highestRung === null ? '' : t(rungText(highestRung))
  const cause = causes.map((each) => causeName({ t }, each)).join(', ')
  return (
    <tr className={classes.row} aria-rowindex={index} data-active={active} data-day={withDay} style={{ top }}>
      <td className={classes.time}>{time}</td>
      <td className={classes.cut}>
        <button
          ref={buttonRef}
          type="button"
          className={classes.open}
          tabIndex={active ? 0 : -1}
          onClick={onOpen}
          onFocus={onFocus}
        >
          {[callerName, reference].filter(Boolean).join(' · ') || t('callList.unnamed')}
        </button>
      </td>
      <td className={classes.cut}>
        {outcome === null ? (
          <Badge tone="plain">{t('review.open')}</Badge>
        ) : (
          <Badge tone={toneOf(outcome)}>{t(outcomeText(outcome))}</Badge>
        )}
      </td>
      <td className={classes.quiet} title={rung}>
        {rung}
      </td>
      <td className={classes.number}>{strikes === 0 ? '' : strikes}</td>
      <td className={classes.number}>{endedAtMs === null ? '' : formatClock(endedAtMs - startedAtMs)}</td>
      <td className={classes.quiet} title={cause}>
        {cause}
      </td>
      <td className={classes.marks}>
        {row.incident && <Badge tone="brick">{t('callList.incident')}</Badge>}
        {row.complaint && <Badge tone="plain">{t('callList.complaint')}</Badge>}
        {row.generated && <span className={classes.generated}>{t('callList.generated')}</span>}
      </td>
    </tr>
  )
}
