import { useId } from 'react'
import { countryIds, type CountryId } from '@/domain/country'
import { events } from '@/data/events'
import type { DisplayClass } from '@/domain/status'
import { overview } from '@/data/geometry/overview'
import type { Geometry } from './geometry'
import { MapLabelText } from './MapLabelText'
import type { MapLabel } from '@/drawings/labels/mapLabels'
import { anchors, places } from './anchors'
import { apply, svgMatrix, tenth, type Size, type Transform } from './projection'
import { pageShapes, ShapeDefs, shapeHref } from './ShapeDefs'
import type { OffMapArrow } from './offMapArrow'
import styles from './map.module.css'
import pointing from './pointing.module.css'

interface MapOverlayProps {
  /** The shapes in detail where they are there; else the overlay refers to those of the page. */
  readonly detail: Geometry | null
  readonly transform: Transform
  readonly size: Size
  readonly labels: readonly MapLabel[]
  readonly fontSize: number
  readonly classOf: (id: CountryId) => DisplayClass
  /** Countries too small to hit, with the pixels they have around them; null where nothing can be pointed at. */
  readonly targets: readonly { readonly id: CountryId; readonly room: number }[] | null
  readonly arrow: OffMapArrow | null
  /** Whether the meetings are marked: their hosts and their town. */
  readonly meetings: boolean
  /** Under which the shapes in detail stand, where others refer to them. */
  readonly prefix?: string
}

/** Hosts of which only the year is known carry a ring: a place is not known. */
const ringed = events.flatMap(({ host, date }) => (host && date.precision === 'year' ? [host] : []))

/** Neither the edge of a Party nor that of who is none. */
const depositedEdge = { stroke: 'var(--party)', strokeWidth: 3, strokeDasharray: '5 3' }

/** What lies over the shapes, drawn or live: outlines, host rings, the meeting town, the way to Ljubljana, names. */
export function MapOverlay({
  detail,
  transform,
  size,
  labels,
  fontSize,
  classOf,
  targets,
  arrow,
  meetings,
  prefix: given,
}: MapOverlayProps) {
  const own = useId().replace(/\W/g, '')
  const prefix = given ?? own
  const scale = (detail ?? overview).scale
  const shape = (id: CountryId) => shapeHref(detail ? prefix : pageShapes, id)
  const hosts = meetings ? ringed : []
  const town = apply(transform, places['cholpon-ata']).map(tenth)
  return (
    <svg
      className={styles.overlay}
      {...size}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      style={{ fontSize }}
    >
      {detail && <ShapeDefs prefix={prefix} geometry={detail} />}
      <defs>
        {hosts.map((id) => (
          <clipPath key={id} id={`${prefix}-in-${id}`}>
            <use href={shape(id)} clipRule="evenodd" />
          </clipPath>
        ))}
      </defs>
      <g transform={svgMatrix(transform, scale)} className={styles.lines}>
        {countryIds.map((id) => (
          <use
            key={id}
            href={shape(id)}
            data-item={id}
            data-class={classOf(id)}
            className={styles.outline}
            {...(classOf(id) === 'deposited' && { style: depositedEdge })}
          />
        ))}
        {hosts.map((id) => (
          <g key={id} data-item={id} className={styles.ring} clipPath={`url(#${prefix}-in-${id})`}>
            <use href={shape(id)} />
            <use href={shape(id)} />
          </g>
        ))}
        {(targets ? countryIds : []).map((id) => (
          <g key={id} data-item={id} data-small={targets?.some((target) => target.id === id)} className={pointing.halo}>
            <use href={shape(id)} />
            <use href={shape(id)} />
          </g>
        ))}
      </g>
      {meetings && <circle cx={town[0]} cy={town[1]} r="4.5" data-item="meeting-2016" className={styles.town} />}
      {targets?.map(({ id, room }) => {
        const [x, y] = apply(transform, anchors[id].at).map(tenth)
        return (
          <circle
            key={id}
            cx={x}
            cy={y}
            data-item={id}
            data-country={id}
            className={pointing.target}
            style={{ '--room': `${tenth(room)}px` }}
          />
        )
      })}
      {arrow && (
        <g data-item="conference" className={styles.arrow} transform={`translate(${arrow.at[0]} ${arrow.at[1]})`}>
          <rect x="-4" y="-11" width={arrow.width} height="22" />
          <path d="M12,0 H1 M5,-4 L1,0 L5,4" />
          <path d="M22,-6.5 l6,6.5 -6,6.5 -6,-6.5 z" className={styles.scheduled} />
          <text x="33" dy="0.34em">
            {arrow.text}
          </text>
        </g>
      )}
      {labels.map((label) => (
        <MapLabelText key={label.id} label={label} statusClass={classOf(label.id)} fontSize={fontSize} />
      ))}
    </svg>
  )
}
