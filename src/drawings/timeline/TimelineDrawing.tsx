import { EventMark } from './EventMark'
import { asAtBand, axisBreaks, segments, share, tickPlaces, timelineRows } from './timelineScale'
import styles from './timeline.module.css'

/** The segments of the axis, the breaks between them, the ticks of the years and the band of the month of the edition. */
export const TimelineAxis = () => (
  <>
    <rect x={share(asAtBand[0])} y="0" width={share(asAtBand[1] - asAtBand[0])} height="28" className={styles.asOf} />
    {segments.map(({ from, to }) => (
      <line key={from} x1={share(from)} x2={share(to)} y1="14" y2="14" className={styles.axis} />
    ))}
    {tickPlaces.map((tick) => (
      <line key={tick} x1={share(tick)} x2={share(tick)} y1="8" y2="20" className={styles.axis} />
    ))}
    {axisBreaks.map((at) => (
      <svg key={at} x={share(at)} overflow="visible">
        <path d="M-6,21 l6,-14 M0,21 l6,-14" className={styles.axis} />
      </svg>
    ))}
  </>
)

/** The strip without the chart library, for first paint, print and pictures. It has the same rows at the same positions. */
export const TimelineDrawing = () => (
  <svg width="100%" height="28" overflow="visible" focusable="false">
    <TimelineAxis />
    {timelineRows.map((row) => (
      <EventMark key={row.id} row={row} x={share(row.from)} width={share(row.to - row.from)} />
    ))}
  </svg>
)
