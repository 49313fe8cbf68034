/** The texts of a picture, in the language shown. An empty text is left out. */
export interface PictureTexts {
  readonly title: string
  /** A text that says which members are shown. */
  readonly filter: string
  readonly asAt: string
  readonly credit: string
  /** Shown with a map only. */
  readonly disclaimer: string
  readonly publisherNote: string
  /** Explains faded members; shown only if there are any. */
  readonly leftOut: string
}

/** @returns one paragraph with the credit of the facts and the publisher note */
export const originOf = ({ credit, publisherNote }: PictureTexts): string => `${credit} ${publisherNote}`.trim()
