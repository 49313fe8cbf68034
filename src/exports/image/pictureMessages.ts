import type { Attribution } from '@/exports/exportContext'

/** The texts of a picture, in the language shown. An empty text is left out. */
export interface PictureTexts extends Attribution {
  /** Explains faded members; shown only if there are any. */
  readonly leftOut: string
}

/** @returns one paragraph with the credit of the facts and the publisher note */
export const originOf = ({ credit, publisherNote }: PictureTexts): string => `${credit} ${publisherNote}`.trim()
