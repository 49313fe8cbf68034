import { asAtBand, pieces, share, yearTicks } from './strip'
import styles from './strip.module.css'

const breaks = [(pieces.convention.to + pieces.meetings.from) / 2, (pieces.meetings.to + pieces.project.from) / 2]

/** The axis in its three pieces, the breaks between them, the years, and the band of the as-at date. */
export const StripAxis = () => (
  <>
    <rect x={share(asAtBand[0])} y="0" width={share(asAtBand[1] - asAtBand[0])} height="28" className={styles.asAt} />
    {Object.entries(pieces).map(([name, { from, to }]) => (
      <line key={name} x1={share(from)} x2={share(to)} y1="14" y2="14" className={styles.axis} />
    ))}
    {[...yearTicks.map(({ at }) => at), pieces.meetings.to].map((tick) => (
      <line key={tick} x1={share(tick)} x2={share(tick)} y1="8" y2="20" className={styles.axis} />
    ))}
    {breaks.map((at) => (
      <svg key={at} x={share(at)} overflow="visible">
        <path d="M-6,21 l6,-14 M0,21 l6,-14" className={styles.axis} />
      </svg>
    ))}
  </>
)
