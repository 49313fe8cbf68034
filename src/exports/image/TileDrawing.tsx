import { dotGrid, fillOf, PatternDefs } from '@/ui/Patterns'
import { statusStyle } from '@/ui/statusStyle'
import { mapScale } from './mapLayout'
import { pictureId, TextLines } from './PictureFrame'
import { tileLayout, type TileLayoutOptions } from './tileLayout'

/** Half the width of the edge of a tile, which is drawn inside the tile. */
const edge = 2
/** Distance from a row of dots to the middle between it and the next row, where the plate starts: it cuts no dots. */
const betweenDots = (dotGrid * mapScale * Math.SQRT1_2) / 2

/** Equal tiles in place of the map, which show the statuses without boundaries. */
export const TileDrawing = (options: TileLayoutOptions) => (
  <>
    <PatternDefs prefix={pictureId} toUnits={`scale(${mapScale})`} />
    {tileLayout(options).map(({ id, statusClass, box: [x0, y0, x1, y1], plate, lines, faded }) => {
      const { fill, outline } = statusStyle[statusClass]
      const fillOpacity = faded ? 0.18 : 1
      const width = x1 - x0
      return (
        <g key={id} data-item={id}>
          <g transform={`translate(${x0} ${plate - betweenDots})`}>
            <rect
              y={y0 - plate + betweenDots}
              width={width}
              // An opaque plate overlaps this rectangle; otherwise some viewers show a seam between them.
              height={plate - y0 + (faded ? 0 : 1)}
              style={{ fill: fillOf(statusClass, pictureId), fillOpacity }}
            />
          </g>
          <rect x={x0} y={plate} width={width} height={y1 - plate} style={{ fill: `var(${fill})`, fillOpacity }} />
          <rect
            x={x0 + edge}
            y={y0 + edge}
            width={width - 2 * edge}
            height={y1 - y0 - 2 * edge}
            strokeWidth={2 * edge}
            style={{ fill: 'none', stroke: `var(${outline ?? fill})` }}
          />
          <TextLines lines={lines} />
        </g>
      )
    })}
  </>
)
