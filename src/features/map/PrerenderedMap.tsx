import { overview } from '@/drawings/map/overview'
import { type Member } from '@/domain/member'
import { classById } from '@/domain/memberClasses'
import type { FrameId } from '@/domain/edition'
import { frameTransform } from '@/drawings/map/frames'
import { mapLabels } from '@/drawings/labels/mapLabels'
import { MapOverlay } from '@/drawings/map/MapOverlay'
import { MapShapes } from '@/drawings/map/MapShapes'
import { offMapArrow } from '@/drawings/map/offMapArrow'
import { useLanguage } from '@/i18n/LanguageContext'
import { firstStop } from '@edition/map'
import { attributesById } from './countryAttributes'
import { initialSizeFor, type Layout } from './initialSizes'
import styles from './MapPanel.module.css'

interface PrerenderedMapProps {
  readonly layout: Layout
  readonly frame: FrameId
  readonly members: readonly Member[]
}

/** The map for the HTML: drawn once in the build, for the stage of a desktop or of a phone. */
export function PrerenderedMap({ layout, frame, members }: PrerenderedMapProps) {
  const translator = useLanguage()
  const { language, messages } = translator
  const { size, fontSize } = initialSizeFor(layout, language)
  const transform = frameTransform(frame, size)
  const labels = mapLabels({ frame, transform, size, language, fontSize, meetings: true })
  const arrow = offMapArrow(frame, transform, size, messages.offMap, labels)
  const classOf = classById(members)
  return (
    <div className={styles[layout]}>
      <MapShapes
        scale={overview.scale}
        transform={transform}
        size={size}
        classOf={classOf}
        attributes={attributesById(members, firstStop, null, translator)}
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
