import { useRef } from 'react'
import { GrowthDrawing } from '@/drawings/GrowthDrawing'
import { useLanguage } from '@/i18n/LanguageContext'
import type { GrowthWords } from '@/i18n/messages/background/en'
import { useSize } from '@/ui/useSize'
import styles from './Room.module.css'

/** In pixels of the room: the height of a chart that is wider than high, the width of one on a phone, and their type. */
const wide = { height: 700, type: 34 }
const phone = { width: 672, type: 28 }

/** The Parties over time, for the last row: drawn once for the shape of its place, and scaled with it. */
export function RoomGrowth({ words }: { readonly words: GrowthWords }) {
  const { language } = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place, { width: 1808, height: wide.height })
  const shape = size.width / size.height
  const isPhone = shape < 1
  const [width, height] = isPhone ? [phone.width, phone.width / shape] : [wide.height * shape, wide.height]
  return (
    <div ref={place} className={styles.growth}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words['growth.chart']}>
        <GrowthDrawing
          box={[0, 0, width, height]}
          size={isPhone ? phone.type : wide.type}
          words={words}
          language={language}
        />
      </svg>
    </div>
  )
}
