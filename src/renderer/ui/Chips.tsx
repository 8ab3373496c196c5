import classes from './Chips.module.css'

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
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of toggle buttons is no fieldset
    <div className={classes.chips} role="group" aria-label={label}>
      {items.map(({ id, label: name, sign }) => (
        <button
          key={id}
          type="button"
          className={classes.chip}
          aria-pressed={chosen.includes(id)}
          aria-keyshortcuts={sign ?? undefined}
          onClick={() => onToggle(id)}
        >
          {sign != null && (
            <span className={classes.key} aria-hidden="true">
              {sign}
            </span>
          )}
          {name}
        </button>
      ))}
    </div>
  )
}
