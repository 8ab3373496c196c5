import type { ReactNode, Ref } from 'react'
import classes from './Button.module.css'

type ButtonProps = {
  readonly kind?: 'primary' | 'plain' | 'quiet'
  /** `submit` sends the form it is in. */
  readonly type?: 'button' | 'submit'
  readonly disabled?: boolean
  readonly pressed?: boolean
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
      aria-label={name}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
