/** A position in the talk; parts are counted from 1. */
export interface TalkPosition {
  readonly step: number
  readonly part: number
}
