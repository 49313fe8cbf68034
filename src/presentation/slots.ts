import type { ReactNode } from 'react'

/** The live views that the page hands to the talk. */
export interface Slots {
  /** The map as a room shows it. */
  readonly map: (options: {
    readonly fontSize: number
    readonly live: boolean
    readonly meetings: boolean
  }) => ReactNode
  readonly tiles: ReactNode
  /** The tiles as one row of names. */
  readonly row: ReactNode
  readonly matrix: ReactNode
  /** The card of the country that is picked, if one is. */
  readonly card: ReactNode
}
