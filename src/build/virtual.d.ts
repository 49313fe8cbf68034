declare module 'virtual:geometry/overview' {
  export const overview: import('../drawings/map/geometry').Geometry
}

declare module 'virtual:geometry/detail' {
  /** Kilometres per unit of the grid. */
  export const scale: number
  /** Its transform gives plane kilometres. */
  export const topology: import('../data/geometry/decode').MapTopology
}

declare module 'virtual:label-metrics' {
  /** Advance widths of Source Sans 3 at weight 600, in thousandths of an em, by character. */
  export const advances: Readonly<Record<string, number>>
}

declare module 'virtual:prehydration' {
  // What the script of the head knows of the address.
  type Prehydration = typeof import('../prehydration/rules')
  export const facets: Prehydration['facets']
  export const rules: Prehydration['rules']
  export const otherDay: Prehydration['otherDay']
  export const partsOfDay: Prehydration['partsOfDay']
}
