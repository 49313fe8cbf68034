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
import { extent } from '@/domain/partialDate'
import type { PartiesTexts } from '@/i18n/messages/background/en'
import { PartiesChartLabels } from './PartiesChartLabels'
import styles from './PartiesOverTime.module.css'

/** In pixels; the labels keep the same distances. */
const margin = { top: 4, right: 8, bottom: 26, left: 26 }

const box = { width: '100%', height: '100%' }
const line = { type: 'stepAfter', dot: false, activeDot: false, isAnimationActive: false, fill: 'none' } as const

/** In pixels: how far a name stands from its mark. */
const leader = 12

/** In Parties: up to where the line of the first day leads to its words. */
const startTop = 30

const [first, end] = axes.days
const yearPlaces = yearTicks.map((year) => ({
  year,
  at: (extent({ precision: 'year', year })[0] - first) / (end - first),
}))

interface Plot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const Grid = ({ x, y, width, height }: Plot) => (
  <>
    {partyTicks.map((tick) => (
      <g key={tick} transform={`translate(${x} ${y + below(tick) * height})`}>
        <line x2={width} className={tick === 0 ? styles.base : styles.grid} />
        <text x="-6" dy="0.35em" textAnchor="end" data-computed="">
          {tick}
        </text>
      </g>
    ))}
    {yearPlaces.map(({ year, at }) => (
      <g key={year} transform={`translate(${x + at * width} ${y + height})`}>
        <line y2="5" className={styles.base} />
        <text y="12" dy="0.71em" textAnchor="middle" data-computed="">
          {year}
        </text>
      </g>
    ))}
  </>
)

/** Under the steps: the axes, the day on which the Convention entered into force, and who waited for it how long. */
function Ground() {
  const plot = usePlotArea()
  if (!plot) return null
  const { x, y, width, height } = plot
  return (
    <>
      <Grid {...plot} />
      <line
        x1={x + startMark.at * width}
        x2={x + startMark.at * width}
        y1={y + below(startTop) * height}
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

/** On the steps: the countries of the Council, filled where they became bound, hollow where they deposited before. */
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

interface PartiesChartProps {
  readonly texts: PartiesTexts
}

/** Steps, never a slope: between two days nothing changes. */
export const PartiesChart = ({ texts }: PartiesChartProps) => (
  <>
    <div role="img" aria-label={texts['growth.chart']} className={styles.plot}>
      <LineChart responsive data={[...partiesSteps]} margin={margin} style={box} accessibilityLayer={false}>
        <XAxis type="number" dataKey="day" domain={[...axes.days]} hide />
        <YAxis type="number" domain={[...axes.parties]} hide />
        <Ground />
        <Line {...line} dataKey="deposited" stroke="var(--rule-strong)" strokeWidth={1.5} />
        <Line {...line} dataKey="bound" stroke="var(--party)" strokeWidth={2.5} />
        <Marks />
      </LineChart>
    </div>
    <PartiesChartLabels texts={texts} />
  </>
)
