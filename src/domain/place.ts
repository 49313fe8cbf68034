/** A place in the talk; parts are counted from 1. */
export interface Place {
  readonly step: number
  readonly part: number
}
