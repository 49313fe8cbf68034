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

function shape(kind: TimelineRow['shape'], width: Length) {
  switch (kind) {
    case 'dot':
      return <circle cy={axis} r="5" className={styles.dot} />
    case 'band':
      return <rect y={axis - 7} width={width} height="14" rx="2" className={styles.band} />
    case 'block':
      return <rect x="-2.5" y={axis - 11} width="8" height="22" rx="1" className={styles.block} />
    case 'diamond':
      return <path d={`M3,${axis - 10} l9,10 -9,10 -9,-10 z`} className={styles.scheduled} />
    case 'open-bar':
      // No end stroke: the length is known, the end date is not.
      return (
        <>
          <line y1={axis - 8} y2={axis - 8} x2={width} className={styles.scheduled} />
          <line y1={axis + 8} y2={axis + 8} x2={width} className={styles.scheduled} />
          <line y1={axis - 8} y2={axis + 8} className={styles.scheduled} />
        </>
      )
  }
}

/** The mark of an event. Its shape shows the kind, dashes mean scheduled, and the width shows how precise the date is. */
export const EventMark = ({ row, x, width }: EventMarkProps) => (
  <svg x={x} overflow="visible" data-item={row.id} className={styles.mark}>
    {shape(row.shape, width)}
  </svg>
)
