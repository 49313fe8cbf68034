import type { TimelineRow } from './timelineScale'
import styles from './timeline.module.css'

/** A position or a width: pixels in the chart, per cent in the drawing, which does not know its size. */
type Length = number | string

interface EventMarkProps {
  readonly row: TimelineRow
  readonly x: Length
  readonly width: Length
}

const axis = 14

/** The look of an event that was held; a scheduled one is dashed. */
const looks = { dot: 'dot', band: 'band', block: 'block', diamond: 'block', 'open-bar': 'block' } as const

function shape({ shape: kind, scheduled }: TimelineRow, width: Length) {
  const paint = scheduled ? styles.scheduled : styles[looks[kind]]
  switch (kind) {
    case 'dot':
      return <circle cy={axis} r="5" className={paint} />
    case 'band':
      return <rect y={axis - 7} width={width} height="14" rx="2" className={paint} />
    case 'block':
      return <rect x="-2.5" y={axis - 11} width="8" height="22" rx="1" className={paint} />
    case 'diamond':
      return <path d={`M3,${axis - 10} l9,10 -9,10 -9,-10 z`} className={paint} />
    case 'open-bar':
      // No end stroke: the length is known, the end date is not.
      return (
        <>
          <line y1={axis - 8} y2={axis - 8} x2={width} className={paint} />
          <line y1={axis + 8} y2={axis + 8} x2={width} className={paint} />
          <line y1={axis - 8} y2={axis + 8} className={paint} />
        </>
      )
  }
}

/** The mark of an event. Its shape shows the kind, dashes mean scheduled, and the width shows how precise the date is. */
export const EventMark = ({ row, x, width }: EventMarkProps) => (
  <svg x={x} overflow="visible" data-item={row.id} className={styles.mark}>
    {shape(row, width)}
  </svg>
)
