import { EventMark } from './EventMark'
import { share, timelineRows } from './timelineScale'
import { TimelineAxis } from './TimelineAxis'

/** The strip without the chart library, for first paint, print and pictures. It has the same rows at the same positions. */
export const TimelineDrawing = () => (
  <svg width="100%" height="28" overflow="visible" focusable="false">
    <TimelineAxis />
    {timelineRows.map((row) => (
      <EventMark key={row.id} row={row} x={share(row.from)} width={share(row.to - row.from)} />
    ))}
  </svg>
)
