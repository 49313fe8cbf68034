/** What a picture says of itself, in the language shown; an empty text is left out. */
export interface PictureTexts {
  readonly title: string
  /** What is shown of the nine. */
  readonly filter: string
  readonly asAt: string
  readonly credit: string
  /** With a map only. */
  readonly disclaimer: string
  readonly publisherNote: string
  /** What a faded country means; stands where one is. */
  readonly leftOut: string
}

/** @returns in one paragraph where the facts are from, and whose publication the picture is not */
export const originOf = ({ credit, publisherNote }: PictureTexts): string => `${credit} ${publisherNote}`.trim()
