import { asAtBand, segments, share, yearTicks } from './timelineScale'
import styles from './timeline.module.css'

const breaks = [
  (segments.convention.to + segments.meetings.from) / 2,
  (segments.meetings.to + segments.project.from) / 2,
]

/** The axis in its three pieces, the breaks between them, the years, and the band of the as-at date. */
export const TimelineAxis = () => (
  <>
    <rect x={share(asAtBand[0])} y="0" width={share(asAtBand[1] - asAtBand[0])} height="28" className={styles.asOf} />
    {Object.entries(segments).map(([name, { from, to }]) => (
      <line key={name} x1={share(from)} x2={share(to)} y1="14" y2="14" className={styles.axis} />
    ))}
    {[...yearTicks.map(({ at }) => at), segments.meetings.to].map((tick) => (
      <line key={tick} x1={share(tick)} x2={share(tick)} y1="8" y2="20" className={styles.axis} />
    ))}
    {breaks.map((at) => (
      <svg key={at} x={share(at)} overflow="visible">
        <path d="M-6,21 l6,-14 M0,21 l6,-14" className={styles.axis} />
      </svg>
    ))}
  </>
)
