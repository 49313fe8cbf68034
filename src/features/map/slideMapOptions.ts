/** How a room shows the map. */
export interface SlideMapOptions {
  /** Of its names, in pixels. */
  readonly fontSize: number
  /** Whether it comes alive; a thumbnail is drawn only. */
  readonly live: boolean
  /** Whether it marks the hosts of the meetings and the way to Ljubljana. */
  readonly meetings: boolean
}
