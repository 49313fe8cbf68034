import { useId } from 'react'
import { overview } from '@/drawings/map/overview'
import { type Member } from '@/domain/member'
import { classById } from '@/domain/memberClasses'
import type { FrameId } from '@/domain/edition'
import { useLanguage } from '@/i18n/LanguageContext'
import { frameTransform } from './frames'
import { mapLabels } from '@/drawings/labels/mapLabels'
import { MapOverlay } from './MapOverlay'
import { MapShapes } from './MapShapes'
import type { Size } from './projection'
import { offMapArrow } from './offMapArrow'

interface MapDrawingProps {
  readonly frame: FrameId
  /** Size of the drawing; the caller scales it. */
  readonly size: Size
  /** Font size of the names, in units of `size`. */
  readonly fontSize: number
  readonly members: readonly Member[]
  /** Whether it marks the hosts of the meetings. */
  readonly meetings: boolean
  /** Whether it shows the arrow to the town off the map. */
  readonly leadsOut: boolean
}

/** The map as one picture that scales as a whole, for paper, where no size can be measured. */
export function MapDrawing({ frame, size, fontSize, members, meetings, leadsOut }: MapDrawingProps) {
  const { language, messages } = useLanguage()
  const prefix = useId()
  const transform = frameTransform(frame, size)
  const labels = mapLabels({ frame, transform, size, language, fontSize, meetings })
  const classOf = classById(members)
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <MapShapes scale={overview.scale} transform={transform} size={size} classOf={classOf} prefix={prefix} />
      <MapOverlay
        detail={null}
        transform={transform}
        size={size}
        labels={labels}
        fontSize={fontSize}
        classOf={classOf}
        targets={null}
        arrow={leadsOut ? offMapArrow(frame, transform, size, messages.offMap, labels) : null}
        meetings={meetings}
      />
    </svg>
  )
}
