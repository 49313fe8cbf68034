import type { SourcePlace } from '@/domain/editionSchema'

/** The parts of the press release that claims cite, in its order; the README beside this file tells what each says. */
export const places = {
  P1: { kind: 'paragraph', n: 1 },
  P2: { kind: 'paragraph', n: 2 },
  P3: { kind: 'paragraph', n: 3 },
  'P4.1': { kind: 'item', n: 1 },
  'P4.2': { kind: 'item', n: 2 },
  'P4.3': { kind: 'item', n: 3 },
  'P4.4': { kind: 'item', n: 4 },
  'P4.5': { kind: 'item', n: 5 },
  P5: { kind: 'paragraph', n: 5 },
  P6: { kind: 'contact' },
  P7: { kind: 'note' },
  P9: { kind: 'issuer' },
  P10: { kind: 'reproduction' },
} as const satisfies Record<string, SourcePlace>

export type PlaceId = keyof typeof places
