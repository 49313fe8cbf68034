import type { DisplayClass } from '@/domain/status'
import { statusStyle } from '@/ui/statusStyle'
import { markHref } from '@/ui/StatusMark'
import { swatchGap, swatchSize, type MapLabel } from '@/drawings/labels/mapLabels'
import { tenth } from './projection'
import { labelLineHeight, textWidth } from '@/drawings/labels/textWidth'
import styles from './map.module.css'

interface MapLabelTextProps {
  readonly label: MapLabel
  readonly statusClass: DisplayClass
  readonly fontSize: number
}

const toneOf = { '--filled': 'filled', '--sand': 'sand' } as const
/** Distance from the top of a line to its baseline, in ems. */
const ascent = 0.92

/** The name of a member inside its shape, or beside it with a leader line and a swatch. */
export function MapLabelText({ label, statusClass, fontSize }: MapLabelTextProps) {
  const { id, x, y, height, leader, lines, meeting } = label
  const leaderEnds = leader && { x1: leader.from[0], y1: leader.from[1], x2: leader.to[0], y2: leader.to[1] }
  const centre = leader ? tenth(x + (fontSize * (swatchSize + swatchGap)) / 2) : x
  const baseline = (line: number) => tenth(y - height / 2 + fontSize * (ascent + line * labelLineHeight))
  return (
    <g
      data-item={id}
      data-country={id}
      data-label={id}
      data-tone={leader ? 'plain' : toneOf[statusStyle[statusClass].fill]}
      className={styles.label}
    >
      {leader && (
        <>
          <line className={styles.leaderHalo} {...leaderEnds} />
          <line className={styles.leader} {...leaderEnds} />
          <circle cx={leader.from[0]} cy={leader.from[1]} r="2.5" className={styles.leaderEnd} />
          <use
            href={markHref(statusClass)}
            x={tenth(centre - textWidth(lines[0] ?? '', fontSize) / 2 - fontSize * (swatchSize + swatchGap))}
            y={tenth(baseline(0) - fontSize * 0.82)}
            width={tenth(fontSize * swatchSize)}
            height={tenth(fontSize * swatchSize)}
          />
        </>
      )}
      {lines.map((line, index) => (
        <text key={line} x={centre} y={baseline(index)}>
          {line}
        </text>
      ))}
      {meeting && (
        <text x={centre} y={baseline(lines.length)} data-claim={meeting.id} className={styles.year}>
          {meeting.year}
        </text>
      )}
    </g>
  )
}
