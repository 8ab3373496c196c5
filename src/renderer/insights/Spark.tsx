import classes from './Spark.module.css'

const WIDTH = 240
const HEIGHT = 32
const EDGE = 2

type SparkProps = {
  readonly label: string
  /** From left to right; null leaves a gap. */
  readonly values: readonly (number | null)[]
  readonly top: number
}

type Point = { readonly x: number; readonly y: number }

/** A small line over time. */
export function Spark({ label, values, top }: SparkProps) {
  const step = values.length > 1 ? (WIDTH - 2 * EDGE) / (values.length - 1) : 0
  const toPoint = (value: number, index: number): Point => ({
    x: EDGE + index * step,
    y: HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE),
  })
  const runs = splitRuns(values.map((value, index) => (value === null ? null : toPoint(value, index))))
  return (
    <svg className={classes.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img">
      <title>{label}</title>
      <line className={classes.base} x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {runs.map((run) => (
        <path key={run[0]?.x} className={classes.line} d={toPath(run)} />
      ))}
    </svg>
  )
}

/** A point alone becomes a dash, so that it can be seen. */
function toPath(run: readonly Point[]): string {
  const [first] = run
  if (first !== undefined && run.length === 1) return `M${first.x - 1.5},${first.y}h3`
  return run.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('')
}

function splitRuns(points: readonly (Point | null)[]): readonly Point[][] {
  const runs: Point[][] = []
  let run: Point[] = []
  for (const point of [...points, null]) {
    if (point !== null) run.push(point)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  return runs
}
