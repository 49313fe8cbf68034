import type { Polygon as LeafletPolygon } from 'leaflet'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { Polygon } from 'react-leaflet'
import type { Ring } from '@/data/geometry/decode'
import { latLngs } from './leafletPlane'
import type { CountryAttributes } from './countryAttributes'
import styles from './LeafletMap.module.css'

interface LeafletCountryProps {
  readonly rings: readonly Ring[][]
  readonly angle: number
  readonly fill: string
  readonly attributes: CountryAttributes | undefined
}

/** A country on the live map, under the attributes of the drawing's button. */
export function LeafletCountry({ rings, angle, fill, attributes }: LeafletCountryProps) {
  const polygon = useRef<LeafletPolygon>(null)
  const positions = useMemo(() => latLngs(rings, angle), [rings, angle])

  const dress = () => {
    const path = polygon.current?.getElement()
    if (!(path && attributes)) return
    const { tabIndex, ...others } = attributes
    path.setAttribute('tabindex', String(tabIndex))
    path.setAttribute('data-item', attributes['data-country'])
    for (const [name, value] of Object.entries(others)) path.setAttribute(name, String(value))
  }
  // Leaflet makes the element on `add`, and anew under StrictMode: both moments need the attributes.
  useLayoutEffect(dress)

  return (
    <Polygon
      ref={polygon}
      positions={positions}
      className={styles.country ?? ''}
      pathOptions={{ stroke: false, fillColor: fill, fillOpacity: 1 }}
      interactive={false}
      noClip
      smoothFactor={0}
      eventHandlers={{ add: dress }}
    />
  )
}
