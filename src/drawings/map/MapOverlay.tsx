import { useId } from 'react'
import { countryIds } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import { hostsWithoutPlace } from '@/domain/events'
import type { DisplayClass } from '@/domain/status'
import { overview } from '@/drawings/map/overview'
import type { Geometry } from './geometry'
import { MapLabelText } from './MapLabelText'
import type { MapLabel } from '@/drawings/labels/mapLabels'
import { anchors, offMap, town } from './anchors'
import { apply, svgMatrix, tenth, type Size, type Transform } from './projection'
import { pageShapes, ShapeDefs, shapeHref } from './ShapeDefs'
import type { OffMapArrow } from './offMapArrow'
import styles from './map.module.css'
import pointing from './pointing.module.css'

interface MapOverlayProps {
  /** The detailed shapes once they are loaded; until then the overlay refers to the shapes of the page. */
  readonly detail: Geometry | null
  readonly transform: Transform
  readonly size: Size
  readonly labels: readonly MapLabel[]
  readonly fontSize: number
  readonly classOf: (id: CountryId) => DisplayClass
  /** Members too small to hit, with the largest radius of their targets in pixels; null in a drawing without targets. */
  readonly targets: readonly { readonly id: CountryId; readonly room: number }[] | null
  readonly arrow: OffMapArrow | null
  /** True to mark the hosts and the town of the meetings. */
  readonly meetings: boolean
  /** Prefix of the ids of the detailed shapes, if other elements refer to them. */
  readonly prefix?: string
}

/** Differs from the edge of a Party and from the edge of a member that is not a Party and has not deposited. */
const depositedEdge = { stroke: 'var(--filled)', strokeWidth: 3, strokeDasharray: '5 3' }

/** The layer over the shapes: outlines, host rings, the town of an event, the arrow to a town off the map, and names. */
export function MapOverlay(props: MapOverlayProps) {
  const { detail, transform, size, labels, fontSize, classOf, targets, arrow, meetings } = props
  const own = useId().replace(/\W/g, '')
  const { prefix = own } = props
  const scale = (detail ?? overview).scale
  const shape = (id: CountryId) => shapeHref(detail ? prefix : pageShapes, id)
  const hosts = meetings ? hostsWithoutPlace : []
  const [townX, townY] = town ? apply(transform, town.at).map(tenth) : []
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
      {meetings && town && <circle cx={townX} cy={townY} r="4.5" data-item={town.event} className={styles.town} />}
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
        <g data-item={offMap?.event} className={styles.arrow} transform={`translate(${arrow.at[0]} ${arrow.at[1]})`}>
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
