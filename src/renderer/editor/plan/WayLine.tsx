import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getBezierPath } from '@xyflow/react'
import { memo, useState } from 'react'
import { useTexts } from '../../ui/TextsProvider.tsx'
import { writtenIn } from './stepLine.ts'
import classes from './WayLine.module.css'
import type { WayData, WayEdge } from './wayEdges.ts'

const PLAIN: WayData = { label: {}, isConditional: false, leadsBack: false, isShown: false, mark: null, weight: 0 }

/** So wide is the band behind the line of a way that every call took. */
const WIDEST_PX = 14

/** A choice as a line: its words appear under the pointer, or when it or its step is selected. */
export const WayLine = memo(function WayLine({
  data = PLAIN,
  selected = false,
  markerEnd,
  ...ends
}: EdgeProps<WayEdge>) {
  const [isPointedAt, setPointedAt] = useState(false)
  const [path, x, y] = data.leadsBack ? stub(ends) : getBezierPath(ends)
  const isWorded = data.isShown || selected || isPointedAt
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the words are for the pointer; the panel and the card hold them for everybody
    <g
      className={classes.way}
      data-back={data.leadsBack}
      data-selected={selected}
      onMouseEnter={() => setPointedAt(true)}
      onMouseLeave={() => setPointedAt(false)}
    >
      {data.weight > 0 && <path className={classes.weight} d={path} style={{ strokeWidth: data.weight * WIDEST_PX }} />}
      <BaseEdge path={path} interactionWidth={16} {...(markerEnd === undefined ? {} : { markerEnd })} />
      {data.isConditional && <path className={classes.condition} d={diamond(x, y)} />}
      {(isWorded || data.mark !== null) && <WayWords data={data} isWorded={isWorded} x={x} y={y} />}
    </g>
  )
})

type WayWordsProps = { readonly data: WayData; readonly isWorded: boolean; readonly x: number; readonly y: number }

function WayWords({ data: { label, isConditional, leadsBack, mark }, isWorded, x, y }: WayWordsProps) {
  const { t, i18n } = useTexts()
  const words = writtenIn(label, i18n.language)
  return (
    <EdgeLabelRenderer>
      <div
        className={classes.words}
        data-worded={isWorded}
        style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
      >
        {isWorded && <span>{words === '' ? t('plan.noLabel') : words}</span>}
        {isWorded && leadsBack && <small>{t('plan.back')}</small>}
        {isWorded && isConditional && <small>◇ {t('plan.conditional')}</small>}
        {mark !== null && <b>{mark}</b>}
      </div>
    </EdgeLabelRenderer>
  )
}

type Ends = { readonly sourceX: number; readonly sourceY: number }

const STUB = { width: 44, height: 34 } as const

/** The way back leads to no step of its own: a short line that turns upwards beside the card. */
function stub({ sourceX: x, sourceY: y }: Ends): [string, number, number] {
  const { width, height } = STUB
  return [`M${x} ${y} v${height / 2} q0 ${height / 2} ${width / 2} ${height / 2} h${width / 2}`, x + width, y + height]
}

const HALF = 6

/** The sign of a condition: a question on the way. */
function diamond(x: number, y: number): string {
  return `M${x} ${y - HALF} l${HALF} ${HALF} l${-HALF} ${HALF} l${-HALF} ${-HALF} z`
}
