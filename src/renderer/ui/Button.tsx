import type { ReactNode, Ref } from 'react'
import classes from './Button.module.css'

type ButtonProps = {
  readonly kind?: 'primary' | 'plain' | 'quiet'
  /** `submit` sends the form it is in. */
  readonly type?: 'button' | 'submit'
  readonly disabled?: boolean
  readonly pressed?: boolean
  /** Whether what it opens is open, and the id of that. */
  readonly expanded?: boolean
  readonly controls?: string
  readonly name?: string
  readonly buttonRef?: Ref<HTMLButtonElement>
  readonly onPress?: () => void
  readonly children: ReactNode
}

/** A button in words. `name` is for when the words alone do not say enough. */
export function Button({
  kind = 'plain',
  type = 'button',
  disabled = false,
  pressed,
  expanded,
  controls,
  name,
  buttonRef,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef}
      type={type}
      className={classes.button}
      data-kind={kind}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-label={name}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
