import { useId, type ComponentProps } from 'react'
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
  /** True to mark the hosts of the meetings. */
  readonly meetings: boolean
  /** True to show the arrow to the town off the map. */
  readonly leadsOut: boolean
}

type MapLayersProps = MapDrawingProps & Pick<ComponentProps<typeof MapShapes>, 'prefix' | 'attributes'>

/** The two layers of a map that is drawn once, for a known size, from the shapes of the page. */
export function MapLayers({ frame, size, fontSize, members, meetings, leadsOut, ...shapes }: MapLayersProps) {
  const { language, messages } = useLanguage()
  const transform = frameTransform(frame, size)
  const labels = mapLabels({ frame, transform, size, language, fontSize, meetings })
  const shared = { transform, size, classOf: classById(members) }
  const arrow = leadsOut ? offMapArrow(frame, transform, size, messages.offMap, labels) : null
  return (
    <>
      <MapShapes {...shared} {...shapes} scale={overview.scale} />
      <MapOverlay {...shared} {...{ labels, fontSize, arrow, meetings }} detail={null} targets={null} />
    </>
  )
}

/** The map as one picture that scales as a whole, for paper, where no size can be measured. */
export function MapDrawing(props: MapDrawingProps) {
  const prefix = useId()
  const { width, height } = props.size
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <MapLayers {...props} prefix={prefix} />
    </svg>
  )
}
