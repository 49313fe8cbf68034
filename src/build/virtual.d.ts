declare module 'virtual:geometry/overview' {
  export const overview: import('../drawings/map/geometry').Geometry
}

declare module 'virtual:geometry/detail' {
  /** Kilometres per unit of the grid. */
  export const scale: number
  /** Its transform converts grid units to kilometres of the plane. */
  export const topology: import('../drawings/map/decodeTopology').MapTopology
}

declare module 'virtual:label-metrics' {
  /** Advance widths of Source Sans 3 at weight 600, in thousandths of an em, by character. */
  export const advances: Readonly<Record<string, number>>
}

declare module 'virtual:prehydration' {
  // The rules of the prehydration script for the URL.
  type Prehydration = typeof import('../prehydration/rules')
  export const facets: Prehydration['facets']
  export const rules: Prehydration['rules']
  export const otherDay: Prehydration['otherDay']
  export const partsOfDay: Prehydration['partsOfDay']
}

declare module 'virtual:fallback-font.css'
declare module 'virtual:tokens.css'
declare module 'virtual:slide.css'
