import type { Polygon as LeafletPolygon } from 'leaflet'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { Polygon } from 'react-leaflet'
import type { Ring } from '@/drawings/map/projection'
import { filledWith, latLngs, still } from './leafletPlane'
import type { CountryAttributes } from './countryAttributes'
import styles from './LeafletMap.module.css'

interface LeafletCountryProps {
  readonly rings: readonly Ring[][]
  readonly angle: number
  readonly fill: string
  readonly attributes: CountryAttributes | undefined
}

/** A country on the interactive map, with the attributes of its button in the drawing. */
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
  // Leaflet creates the element on `add`, and again in StrictMode: both elements need the attributes.
  useLayoutEffect(dress)

  return (
    <Polygon
      ref={polygon}
      positions={positions}
      className={styles.country ?? ''}
      pathOptions={filledWith(fill)}
      {...still}
      eventHandlers={{ add: dress }}
    />
  )
}
