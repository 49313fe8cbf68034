import type { ReactNode } from 'react'

/** The interactive views that the page passes to the presentation. */
export interface Slots {
  /** The map as a slide shows it. */
  readonly map: (options: {
    readonly fontSize: number
    readonly live: boolean
    readonly meetings: boolean
  }) => ReactNode
  readonly tiles: ReactNode
  /** The tiles as one row of names. */
  readonly row: ReactNode
  readonly matrix: ReactNode
  /** The card of the pinned member, if any. */
  readonly card: ReactNode
}
