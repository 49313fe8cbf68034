import type { SVGProps } from 'react'
import { countryIds, type CountryId } from '@/domain/country'
import type { StatusClass } from '@/domain/status'
import { fillOf, PatternDefs } from '@/ui/Patterns'
import type { Geometry } from './geometry'
import { svgMatrix, type Size, type Transform } from './projection'
import styles from './map.module.css'

interface MapShapesProps {
  readonly geometry: Geometry
  readonly transform: Transform
  readonly size: Size
  readonly classOf: (id: CountryId) => StatusClass
  /** What makes a country a button, where the drawing is one to work with. */
  readonly attributes?: (id: CountryId) => SVGProps<SVGPathElement>
  /** Distinguishes the patterns of one drawing from another's. */
  readonly prefix: string
}

/** @returns the inverse of a turn with a scale, for patterns that must not turn or grow with the map */
function inverse([a, b, c, d, e, f]: Transform, scale: number): string {
  const determinant = (a * d - b * c) * scale
  const [p, q, r, s] = [d / determinant, -b / determinant, -c / determinant, a / determinant]
  return `matrix(${[p, q, r, s, -(p * e + r * f), -(q * e + s * f)].join(' ')})`
}

/** Land, members, lakes and borders as one SVG, without a browser: the map before and without Leaflet. */
export const MapShapes = ({ geometry, transform, size, classOf, attributes, prefix }: MapShapesProps) => (
  <svg
    className={styles.shapes}
    viewBox={`0 0 ${size.width} ${size.height}`}
    role={attributes ? 'group' : undefined}
    focusable="false"
  >
    <PatternDefs prefix={prefix} toUnits={inverse(transform, geometry.scale)} />
    <g transform={svgMatrix(transform, geometry.scale)} fillRule="evenodd">
      <path d={geometry.land} className={styles.land} />
      {countryIds.map((id) => (
        <path
          key={id}
          d={geometry.countries[id]}
          data-mark={id}
          className={styles.country}
          style={{ fill: fillOf(classOf(id), prefix) }}
          {...attributes?.(id)}
        />
      ))}
      <path d={geometry.lakes} className={styles.lake} />
      <path d={geometry.borders} className={styles.border} />
    </g>
  </svg>
)
