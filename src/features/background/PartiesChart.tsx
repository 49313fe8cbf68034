import { partiesChart } from '@edition/parties'
import { Line, LineChart, XAxis, YAxis, usePlotArea } from 'recharts'
import {
  axes,
  below,
  partiesMarks,
  partiesSteps,
  partyTicks,
  startMark,
  yearTicks,
} from '@/drawings/parties/partiesOverTime'
import type { Texts } from '@/i18n/texts'
import { PartiesChartLabels } from './PartiesChartLabels'
import styles from './PartiesOverTime.module.css'

/** In pixels; the labels in `PartiesOverTime.module.css` have the same insets. */
const margin = { top: 4, right: 8, bottom: 26, left: 26 }

const box = { width: '100%', height: '100%' }
const line = { type: 'stepAfter', dot: false, activeDot: false, isAnimationActive: false, fill: 'none' } as const

/** Distance of a name from its mark, in pixels. */
const leader = 12

/** Below the lines: the axes, the day of the entry into force, and the wait of members from deposit to that day. */
function Ground() {
  const plot = usePlotArea()
  if (!plot) return null
  const { x, y, width, height } = plot
  return (
    <>
      {partyTicks.map((tick) => (
        <g key={tick} transform={`translate(${x} ${y + below(tick) * height})`}>
          <line x2={width} className={tick === 0 ? styles.base : styles.grid} />
          <text x="-6" dy="0.35em" textAnchor="end" data-computed="">
            {tick}
          </text>
        </g>
      ))}
      {yearTicks.map(({ year, at }) => (
        <g key={year} transform={`translate(${x + at * width} ${y + height})`}>
          <line y2="5" className={styles.base} />
          <text y="12" dy="0.71em" textAnchor="middle" data-computed="">
            {year}
          </text>
        </g>
      ))}
      <line
        x1={x + startMark.at * width}
        x2={x + startMark.at * width}
        y1={y + below(partiesChart.startTop) * height}
        y2={y + startMark.down * height}
        className={styles.start}
      />
      {partiesMarks.map(({ id, at, down, depositedAt }) => {
        if (depositedAt === null) return null
        const place = { x1: x + depositedAt * width, x2: x + at * width, y1: y + down * height, y2: y + down * height }
        return <line key={id} {...place} className={styles.wait} />
      })}
    </>
  )
}

/** On the lines: the members, with a filled mark where they became bound and a hollow one at an earlier deposit. */
function Marks() {
  const plot = usePlotArea()
  if (!plot) return null
  const { x, y, width, height } = plot
  return partiesMarks.map(({ id, at, down, nameDown, depositedAt }) => (
    <g key={id} transform={`translate(${x} ${y + down * height})`}>
      <line x1={at * width} x2={at * width + leader} y2={(nameDown - down) * height} className={styles.leader} />
      {depositedAt !== null && <circle cx={depositedAt * width} r="3.5" className={styles.hollow} />}
      <circle cx={at * width} r="4.5" className={styles.mark} />
    </g>
  ))
}

/** Lines with steps instead of slopes, because nothing changes between two days. */
export const PartiesChart = ({ texts }: { readonly texts: Texts['history'] }) => (
  <>
    <div role="img" aria-label={texts['parties.chart']} className={styles.plot}>
      <LineChart responsive data={[...partiesSteps]} margin={margin} style={box} accessibilityLayer={false}>
        <XAxis type="number" dataKey="day" domain={[...axes.days]} hide />
        <YAxis type="number" domain={[...axes.parties]} hide />
        <Ground />
        <Line {...line} dataKey="deposited" stroke="var(--rule-strong)" strokeWidth={1.5} />
        <Line {...line} dataKey="bound" stroke="var(--filled)" strokeWidth={2.5} />
        <Marks />
      </LineChart>
    </div>
    <PartiesChartLabels texts={texts} />
  </>
)
