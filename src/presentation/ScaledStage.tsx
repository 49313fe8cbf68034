import { useRef, type ReactNode } from 'react'
import { useSize, type Size } from '@/ui/useSize'
import styles from './ScaledStage.module.css'

interface ScaledStageProps {
  readonly phone: boolean
  /** The size of the box before the first measurement, in pixels. */
  readonly assumed?: Size
  readonly children: ReactNode
}

/** In pixels. A slide is laid out for a screen of this height and at least this width, and scaled to the real one. */
const standard = { width: 1440, height: 1080 }
const phoneWidth = 720
const projector = { width: 1920, height: 1080 }

/** A screen, a window or a thumbnail. At every size, its slide has the layout of the full screen. */
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
