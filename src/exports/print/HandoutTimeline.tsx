import { bandSlot, share } from '@/drawings/timeline/timelineScale'
import { TimelineDrawing } from '@/drawings/timeline/TimelineDrawing'
import { EventList } from '@/features/timeline/EventList'
import { Message } from '@/ui/Message'
import styles from './HandoutTimeline.module.css'

const nothing = () => undefined

/** The timeline with its texts above and below, whatever the width of the screen is. */
export const HandoutTimeline = () => (
  <div className={styles.timeline}>
    <div className={styles.strip}>
      <TimelineDrawing />
    </div>
    <p
      className={styles.band}
      style={{ '--from': share(bandSlot.from), '--width': share(bandSlot.to - bandSlot.from) }}
    >
      <Message of="bandAsAt" inert />
    </p>
    <EventList event={null} onPick={nothing} />
  </div>
)
