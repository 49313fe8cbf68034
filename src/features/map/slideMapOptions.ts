/** Options of the map on a slide. */
export interface SlideMapOptions {
  /** Font size of the names, in pixels. */
  readonly fontSize: number
  /** Whether the map becomes interactive; the map of a thumbnail is only a drawing. */
  readonly live: boolean
  /** Whether the map marks the hosts of the meetings and the direction of the town that is off the map. */
  readonly meetings: boolean
}
