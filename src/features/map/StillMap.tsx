import { overview } from '@/data/geometry/overview'
import { classById, type Member } from '@/domain/rows'
import type { FrameId } from '@/domain/view'
import { frameTransform } from '@/drawings/frames'
import { mapLabels } from '@/drawings/mapLabels'
import { MapOverlay } from '@/drawings/MapOverlay'
import { MapShapes } from '@/drawings/MapShapes'
import { wayOut } from '@/drawings/wayOut'
import { useLanguage } from '@/i18n/LanguageContext'
import { attributesById, firstStop } from './countryAttributes'
import { stageFor, type Layout } from './stageSizes'
import styles from './MapPanel.module.css'

interface StillMapProps {
  readonly layout: Layout
  readonly frame: FrameId
  readonly members: readonly Member[]
}

/** The map for the HTML: drawn once in the build, for the stage of a desk or of a phone. */
export function StillMap({ layout, frame, members }: StillMapProps) {
  const speaker = useLanguage()
  const { language, messages } = speaker
  const { size, fontSize } = stageFor(layout, language)
  const transform = frameTransform(frame, size)
  const labels = mapLabels({ frame, transform, size, language, fontSize, meetings: true })
  const arrow = wayOut(frame, transform, size, messages.ljubljana, labels)
  const classOf = classById(members)
  return (
    <div className={styles[layout]}>
      <MapShapes
        scale={overview.scale}
        transform={transform}
        size={size}
        classOf={classOf}
        attributes={attributesById(members, firstStop, null, speaker)}
        prefix={layout}
      />
      <MapOverlay
        detail={null}
        transform={transform}
        size={size}
        labels={labels}
        fontSize={fontSize}
        classOf={classOf}
        targets={null}
        arrow={arrow}
        meetings
      />
    </div>
  )
}
