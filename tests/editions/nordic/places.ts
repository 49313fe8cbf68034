/** The two parts of the source that claims cite. */
export const places = {
  P1: { kind: 'paragraph', n: 1 },
  P2: { kind: 'paragraph', n: 2 },
} as const

export type PlaceId = keyof typeof places
