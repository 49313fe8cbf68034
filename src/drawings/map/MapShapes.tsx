import type { SVGProps } from 'react'
import { countryIds } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import type { DisplayClass } from '@/domain/status'
import { fillOf, PatternDefs } from '@/ui/Patterns'
import { svgMatrix, type Size, type Transform } from './projection'
import { pageShapes, shapeHref } from './ShapeDefs'
import styles from './map.module.css'

interface ShapesProps {
  /** Kilometres per unit of the shapes. */
  readonly scale: number
  readonly transform: Transform
  readonly size: Size
  readonly classOf: (id: CountryId) => DisplayClass
  /** Attributes that make a member a button; only in an interactive map. */
  readonly attributes?: (id: CountryId) => SVGProps<SVGUseElement> | undefined
  /** Keeps the pattern ids of two drawings apart. */
  readonly prefix: string
  /** Prefix of the shapes that the drawing refers to; by default the shapes of the page. */
  readonly shapes?: string
}

/** @returns the inverse of the transform and the scale, for patterns that must not rotate or grow with the map */
function inverse([a, b, c, d, e, f]: Transform, scale: number): string {
  const determinant = (a * d - b * c) * scale
  const [p, q, r, s] = [d / determinant, -b / determinant, -c / determinant, a / determinant]
  return `matrix(${[p, q, r, s, -(p * e + r * f), -(q * e + s * f)].map((value) => Number(value.toPrecision(6))).join(' ')})`
}

/** Land, members, lakes and borders as one SVG that needs no browser: the map before Leaflet loads and without it. */
export function MapShapes({ scale, transform, size, classOf, attributes, prefix, shapes = pageShapes }: ShapesProps) {
  return (
    <svg
      className={styles.shapes}
      {...size}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role={attributes ? 'group' : undefined}
      focusable="false"
    >
      <PatternDefs prefix={prefix} toUnits={inverse(transform, scale)} />
      <g transform={svgMatrix(transform, scale)} fillRule="evenodd">
        <use href={shapeHref(shapes, 'land')} className={styles.land} />
        {countryIds.map((id) => (
          <use
            key={id}
            href={shapeHref(shapes, id)}
            data-item={id}
            data-class={classOf(id)}
            className={styles.country}
            style={{ fill: fillOf(classOf(id), prefix) }}
            {...attributes?.(id)}
          />
        ))}
        <use href={shapeHref(shapes, 'lakes')} className={styles.lake} />
        <use href={shapeHref(shapes, 'borders')} className={styles.border} />
      </g>
    </svg>
  )
}
