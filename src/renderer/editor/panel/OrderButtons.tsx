import { useTexts } from '../../ui/TextsProvider.tsx'
import classes from './OrderButtons.module.css'

type OrderButtonsProps = {
  readonly name: string
  readonly index: number
  readonly count: number
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

/** Moves a thing among others, or removes it. */
export function OrderButtons({ name, index, count, onMove, onRemove }: OrderButtonsProps) {
  const { t } = useTexts()
  return (
    <span className={classes.buttons}>
      {count > 1 && (
        <>
          <Sign sign="↑" name={t('stepPanel.upNamed', { name })} rests={index === 0} onPress={() => onMove(-1)} />
          <Sign
            sign="↓"
            name={t('stepPanel.downNamed', { name })}
            rests={index === count - 1}
            onPress={() => onMove(1)}
          />
        </>
      )}
      <Sign sign="✕" name={t('stepPanel.removeNamed', { name })} rests={false} onPress={onRemove} />
    </span>
  )
}

type SignProps = {
  readonly sign: string
  readonly name: string
  readonly rests: boolean
  readonly onPress: () => void
}

/** A button that rests stays in the order of the focus: it would lose it with the thing at the end of its way. */
function Sign({ sign, name, rests, onPress }: SignProps) {
  return (
    <button
      type="button"
      className={classes.sign}
      aria-label={name}
      title={name}
      aria-disabled={rests}
      onClick={onPress}
    >
      {sign}
    </button>
  )
}
