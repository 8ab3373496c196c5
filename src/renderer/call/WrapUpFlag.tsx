import { KeyCap } from '../ui/KeyCap.tsx'
import classes from './WrapUpParts.module.css'

type WrapUpFlagProps = {
  readonly sign: string | undefined
  readonly name: string
  readonly text: string
  readonly on: boolean
  readonly fixed?: boolean
  readonly onChange: (on: boolean) => void
}

/** Something that is so or not, with the key that turns it. */
export function WrapUpFlag({ sign, name, text, on, fixed = false, onChange }: WrapUpFlagProps) {
  return (
    <label className={classes.flag}>
      <input
        type="checkbox"
        checked={on}
        disabled={fixed}
        onChange={(change) => onChange(change.currentTarget.checked)}
      />
      <span>
        <b>{name}</b> {sign !== undefined && <KeyCap sign={sign} look="small" />}
        <small>{text}</small>
      </span>
    </label>
  )
}
