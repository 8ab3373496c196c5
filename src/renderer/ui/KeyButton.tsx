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
  /** Whether it recorded something just now, for a tick on its corner; not given where a press shows by itself. */
  readonly recorded?: boolean
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
  recorded,
  onPress,
}: KeyButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      data-tone={tone}
      data-recorded={recorded === true}
      aria-keyshortcuts={shortcut}
      onClick={onPress}
    >
      <KeyCap sign={sign} alone={alone} />
      {recorded !== undefined && <RecordedTick shown={recorded} />}
      <span className={classes.label}>{label}</span>
      {icon !== undefined && (
        <span className={classes.icon} aria-hidden="true">
          {icon}
        </span>
      )}
    </button>
  )
}
