import type { ReactNode } from 'react'

/** The interactive views that the page passes to the presentation. */
export interface Slots {
  readonly map: (options: {
    readonly fontSize: number
    readonly live: boolean
    readonly meetings: boolean
  }) => ReactNode
  readonly tiles: ReactNode
  /** The tiles as one row of names. */
  readonly row: ReactNode
  readonly matrix: ReactNode
  readonly card: ReactNode
}
