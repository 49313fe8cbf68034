import { Scatter, ScatterChart, XAxis, YAxis, usePlotArea } from 'recharts'
import { EventMark } from '@/drawings/timeline/EventMark'
import { timelineRows, type TimelineRow } from '@/drawings/timeline/timelineScale'
import { TimelineAxis } from '@/drawings/timeline/TimelineDrawing'

const flush = { top: 0, right: 0, bottom: 0, left: 0 }
const box = { width: '100%', height: 28, overflow: 'visible' }

interface MarkProps {
  readonly payload?: TimelineRow
}

/** The mark of a row, in the scale of the chart. */
function Mark({ payload }: MarkProps) {
  const plot = usePlotArea()
  if (!(payload && plot)) return null
  return <EventMark row={payload} x={payload.from * plot.width} width={(payload.to - payload.from) * plot.width} />
}

/** The strip as a chart: the rows of the drawing at the same positions, so that nothing moves when it appears. */
export const TimelineChart = () => (
  <ScatterChart responsive margin={flush} style={box} accessibilityLayer={false}>
    <XAxis type="number" dataKey="from" domain={[0, 1]} hide />
    <YAxis type="number" dataKey={() => 0.5} domain={[0, 1]} hide />
    <TimelineAxis />
    <Scatter data={timelineRows} shape={(props: MarkProps) => <Mark {...props} />} isAnimationActive={false} />
  </ScatterChart>
)
