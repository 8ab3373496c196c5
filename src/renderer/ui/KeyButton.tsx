import type { ReactNode } from 'react'
import classes from './KeyButton.module.css'
import { KeyCap } from './KeyCap.tsx'
import { RecordedTick } from './RecordedTick.tsx'

type KeyButtonProps = {
  readonly label: string
  /** The key as it stands on the button. */
  readonly sign: string
  /** The key for screen readers. */
  readonly shortcut: string
  /** For a key that never wants Ctrl. */
  readonly alone?: boolean
  readonly tone?: 'plain' | 'primary' | 'abuse' | 'threat'
  /** A shape beside the word, so that colour never stands alone. */
  readonly icon?: ReactNode | undefined
  /** The number of what was recorded by it just now, for a tick on its corner; 0: nothing. */
  readonly recorded?: number
  readonly onPress: () => void
}

/** A button that shows the key that does the same. */
export function KeyButton({
  label,
  sign,
  shortcut,
  alone = false,
  tone = 'plain',
  icon,
  recorded = 0,
  onPress,
}: KeyButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      data-tone={tone}
      data-recorded={recorded > 0}
      aria-keyshortcuts={shortcut}
      onClick={onPress}
    >
      <KeyCap sign={sign} alone={alone} />
      <RecordedTick count={recorded} />
      <span className={classes.label}>{label}</span>
      {icon !== undefined && (
        <span className={classes.icon} aria-hidden="true">
          {icon}
        </span>
      )}
    </button>
  )
}
