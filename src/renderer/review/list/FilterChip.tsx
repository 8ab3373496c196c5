import type { ReactNode } from 'react'
import { Popover } from '../../ui/Popover.tsx'
import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './FilterChip.module.css'

type FilterChipProps = {
  readonly label: string
  /** What the filter asks for; null: nothing. */
  readonly value: string | null
  readonly onClear: () => void
  readonly children: ReactNode
}

/** A filter: what it asks for, a small window to choose in, and one click to clear it. */
export function FilterChip({ label, value, onClear, children }: FilterChipProps) {
  const { t } = useTexts()
  return (
    <span className={classes.chip} data-active={value !== null}>
      <Popover
        title={label}
        buttonClass={classes.open}
        button={
          value === null ? (
            label
          ) : (
            <>
              {label}: <b className={classes.value}>{value}</b>
            </>
          )
        }
      >
        {children}
      </Popover>
      {value !== null && (
        <button
          type="button"
          className={classes.clear}
          aria-label={t('callList.clear', { filter: label })}
          onClick={onClear}
        >
          ✕
        </button>
      )}
    </span>
  )
}
