import type { CountryId } from '../../domain/country.ts'
import type { Owner } from './context.ts'

/** How far a level of detail is generalised. */
export interface Level {
  /** Kilometres per unit of the grid. */
  readonly scale: number
  /** Kilometres a line may move; a shared line follows the finer of its owners. */
  readonly tolerance: Readonly<Record<Owner, number>>
  /** Square kilometres below which an island is left out. */
  readonly leastIsland: { readonly member: number; readonly near: number; readonly far: number; readonly lakes: number }
}

/** For the live map, close-ups, print, slides and exports: a uniform tolerance would give Armenia a quarter of the points. */
export const detailLevel: Level = {
  scale: 0.4,
  tolerance: {
    ...members({ small: 1.2, middle: 2.5 }),
    KAZ: 4,
    RUS: 5,
    near: 7,
    far: 30,
    lakes: 1.5,
  },
  leastIsland: { member: 400, near: 1_200, far: 5_000, lakes: 0 },
}

/** For "All nine", where a pixel is 9 km and more, and for a phone's close-up: the map of the HTML, so every byte counts. */
export const overviewLevel: Level = {
  scale: 5,
  tolerance: {
    ...members({ small: 4, middle: 6 }),
    KAZ: 8,
    RUS: 13,
    near: 28,
    far: 70,
    lakes: 8,
  },
  leastIsland: { member: 1_000, near: 5_000, far: 30_000, lakes: 1_500 },
}

function members({
  small,
  middle,
}: {
  small: number
  middle: number
}): Record<Exclude<CountryId, 'KAZ' | 'RUS'>, number> {
  return { ARM: small, AZE: small, MDA: small, BLR: middle, KGZ: middle, TJK: middle, UKR: middle }
}
