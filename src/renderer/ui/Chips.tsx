import { useContext } from 'react'
import classes from './Chips.module.css'
import { KeyCap } from './KeyCap.tsx'
import { shortcutOf } from './keys/keyMap.ts'
import { SingleKeysContext } from './keys/SingleKeysContext.ts'

/** Something to choose, with the key that chooses it. */
export type ChipItem = { readonly id: string; readonly label: string; readonly sign?: string | null }

type ChipsProps = {
  readonly label: string
  readonly items: readonly ChipItem[]
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
}

/** Several small things to switch on and off. */
export function Chips({ label, items, chosen, onToggle }: ChipsProps) {
  const singleKeys = useContext(SingleKeysContext)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of toggle buttons is no fieldset
    <div className={classes.chips} role="group" aria-label={label}>
      {items.map(({ id, label: name, sign }) => (
        <button
          key={id}
          type="button"
          className={classes.chip}
          aria-pressed={chosen.includes(id)}
          aria-keyshortcuts={sign == null ? undefined : shortcutOf(sign, singleKeys)}
          onClick={() => onToggle(id)}
        >
          {sign != null && <KeyCap sign={sign} look="bare" />}
          {name}
        </button>
      ))}
    </div>
  )
}
