import { useRef, type ReactNode } from 'react'
import { useSize, type Size } from '@/ui/useSize'
import styles from './ScaledStage.module.css'

interface ScaledStageProps {
  readonly phone: boolean
  /** The size of the box where there is no screen to measure it on. */
  readonly assumed?: Size
  readonly children: ReactNode
}

/** The room is laid out once, for a screen of this height and at least this width, and scaled to the one there is. */
const standard = { width: 1440, height: 1080 }
const phoneWidth = 720
const projector = { width: 1920, height: 1080 }

/** A screen, a window or a thumbnail: whatever its size, what it shows is laid out as for the room. */
export function ScaledStage({ phone, assumed = projector, children }: ScaledStageProps) {
  const box = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(box, assumed)
  const scale = phone ? width / phoneWidth : Math.min(height / standard.height, width / standard.width)
  return (
    <div ref={box} className={styles.box}>
      <div className={styles.stage} data-phone={phone} style={{ '--scale': scale }}>
        {children}
      </div>
    </div>
  )
}
