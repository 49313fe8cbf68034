import { countryIds } from '@/domain/country'
import { classById } from '@/domain/memberClasses'
import type { ExportContext } from '@/exports/exportContext'
import { frameTransform } from '@/drawings/map/frames'
import type { Geometry } from '@/drawings/map/geometry'
import { mapLabels } from '@/drawings/labels/mapLabels'
import { MapOverlay } from '@/drawings/map/MapOverlay'
import { MapShapes } from '@/drawings/map/MapShapes'
import type { Box } from '@/drawings/map/projection'
import { offMapArrow } from '@/drawings/map/offMapArrow'
import { KeySwatch } from './KeySwatch'
import { drawingSize, mapLayout, mapPicture, mapScale, namedSize } from './mapLayout'
import { PictureFrame, pictureId } from './PictureFrame'
import { TileDrawing } from './TileDrawing'
import type { PictureTexts } from './pictureMessages'

interface MapPictureProps {
  readonly texts: PictureTexts
  readonly context: ExportContext
  /** The shapes, at the level of detail of the picture. */
  readonly geometry: Geometry
}

type DrawingProps = Omit<MapPictureProps, 'texts'> & { readonly stage: Box }

/** Font size of the names on the map, in pixels of the map. */
const fontSize = 14

function Drawing({ context: { view, members, translator }, geometry, stage }: DrawingProps) {
  const { language, messages, day } = translator
  const { frame } = view
  const size = drawingSize(stage)
  const transform = frameTransform(frame, size)
  const labels = mapLabels({ frame, transform, size: namedSize(size), language, fontSize, meetings: !day })
  const shared = { transform, size, classOf: classById(members), prefix: pictureId }
  return (
    <g transform={`translate(${stage[0]} ${stage[1]}) scale(${mapScale})`}>
      <rect {...size} style={{ fill: 'var(--sea)' }} />
      <MapShapes {...shared} scale={geometry.scale} shapes={pictureId} />
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
export function MapPicture({ texts, context, geometry }: MapPictureProps) {
  const { members, shown, translator } = context
  const { frame, map } = context.view
  const { stage, lines, swatches, rules } = mapLayout({ texts, members, shown, frame, map, translator })
  const faded = countryIds.filter((id) => !shown.includes(id))
  const [left] = stage
  const right = mapPicture.width - left
  const column = swatches[0]?.x ?? right
  return (
    <PictureFrame title={texts.title} size={mapPicture} faded={faded} lines={lines}>
      {map === 'tiles' ? (
        <TileDrawing {...{ members, shown, translator, stage }} />
      ) : (
        <Drawing {...{ context, geometry, stage }} />
      )}
      <g strokeWidth="1.5" style={{ stroke: 'var(--rule-strong)' }}>
        <line x1={column} x2={right} y1={rules.column} y2={rules.column} />
        <line x1={left} x2={right} y1={rules.foot} y2={rules.foot} />
      </g>
      {swatches.map((swatch) => (
        <KeySwatch key={swatch.mark} {...swatch} />
      ))}
    </PictureFrame>
  )
}
