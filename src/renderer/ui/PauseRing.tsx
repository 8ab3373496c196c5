import classes from './PauseRing.module.css'

type PauseRingProps = { readonly seconds: number; readonly label: string }

/** A ring that runs down while the agent keeps silent; still, with the number, where motion is not wanted. */
export function PauseRing({ seconds, label }: PauseRingProps) {
  return (
    <svg className={classes.ring} viewBox="0 0 32 32" role="img" aria-label={label}>
      <circle className={classes.track} cx="16" cy="16" r="13" />
      <circle
        className={classes.hand}
        cx="16"
        cy="16"
        r="13"
        pathLength="1"
        style={{ animationDuration: `${seconds}s` }}
      />
      <text className={classes.seconds} x="16" y="20.5" textAnchor="middle">
        {seconds}
      </text>
    </svg>
  )
}
