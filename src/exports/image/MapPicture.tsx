import { countryIds } from '@/domain/country'
import type { CountryId, FrameId } from '@/domain/edition'
import { type Member } from '@/domain/member'
import { classById } from '@/domain/memberClasses'
import type { View } from '@/domain/view'
import { useLanguage } from '@/i18n/LanguageContext'
import { frameTransform } from '@/drawings/map/frames'
import type { Geometry } from '@/drawings/map/geometry'
import { mapLabels } from '@/drawings/labels/mapLabels'
import { MapOverlay } from '@/drawings/map/MapOverlay'
import { MapShapes } from '@/drawings/map/MapShapes'
import type { Box } from '@/drawings/map/projection'
import { offMapArrow } from '@/drawings/map/offMapArrow'
import { KeySwatch } from './KeySwatch'
import { drawingSize, mapLayout, mapPicture, mapScale, namedSize } from './mapLayout'
import { PictureFrame } from './PictureFrame'
import { TextLines } from './TextLines'
import { TileDrawing } from './TileDrawing'
import type { PictureTexts } from './pictureMessages'

interface MapPictureProps {
  readonly texts: PictureTexts
  readonly members: readonly Member[]
  /** The members that match the filter; the others fade. */
  readonly shown: readonly CountryId[]
  readonly frame: FrameId
  /** The kind of map: members with boundaries, or tiles without them. */
  readonly map: View['map']
  /** The shapes, at the level of detail of the picture. */
  readonly geometry: Geometry
  /** Keeps the ids of two pictures apart. */
  readonly prefix: string
}

type DrawingProps = Omit<MapPictureProps, 'texts' | 'shown' | 'map'> & { readonly stage: Box }

/** Font size of the names on the map, in pixels of the map. */
const fontSize = 14

function Drawing({ members, frame, geometry, prefix, stage }: DrawingProps) {
  const { language, messages, day } = useLanguage()
  const size = drawingSize(stage)
  const transform = frameTransform(frame, size)
  const labels = mapLabels({ frame, transform, size: namedSize(size), language, fontSize, meetings: !day })
  const classOf = classById(members)
  const shared = { transform, size, classOf, prefix }
  return (
    <g transform={`translate(${stage[0]} ${stage[1]}) scale(${mapScale})`}>
      <rect {...size} style={{ fill: 'var(--sea)' }} />
      <MapShapes {...shared} scale={geometry.scale} shapes={prefix} />
      <MapOverlay
        {...shared}
        detail={geometry}
        labels={labels}
        fontSize={fontSize}
        targets={null}
        arrow={day ? null : offMapArrow(frame, transform, size, messages.offMap, labels)}
        meetings={!day}
      />
    </g>
  )
}

/** The map as a separate picture of fixed size, with title, legend, date, source and disclaimer. */
export function MapPicture({ texts, members, shown, frame, map, geometry, prefix }: MapPictureProps) {
  const translator = useLanguage()
  const { stage, lines, swatches, rules } = mapLayout({ texts, members, shown, frame, map, translator })
  const [left] = stage
  const right = mapPicture.width - left
  const column = swatches[0]?.x ?? right
  return (
    <PictureFrame
      prefix={prefix}
      title={texts.title}
      size={mapPicture}
      faded={countryIds.filter((id) => !shown.includes(id))}
    >
      {map === 'tiles' ? (
        <TileDrawing {...{ members, shown, prefix, stage }} />
      ) : (
        <Drawing {...{ members, frame, geometry, prefix, stage }} />
      )}
      <g strokeWidth="1.5" style={{ stroke: 'var(--rule-strong)' }}>
        <line x1={column} x2={right} y1={rules.column} y2={rules.column} />
        <line x1={left} x2={right} y1={rules.foot} y2={rules.foot} />
      </g>
      {swatches.map((swatch) => (
        <KeySwatch key={swatch.mark} {...swatch} />
      ))}
      <TextLines lines={lines} />
    </PictureFrame>
  )
}
