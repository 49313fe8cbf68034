import { tolerances } from '@edition/geometry'
import { countryIds } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import type { Owner } from './context'

/** The generalisation of a level of detail. */
export interface Level {
  /** Kilometres per unit of the grid. */
  readonly scale: number
  /** Kilometres by which a line may move; a shared line has the smallest tolerance of its owners. */
  readonly tolerance: Readonly<Record<Owner, number>>
  /** Square kilometres; smaller islands are left out. */
  readonly leastIsland: Readonly<Record<'member' | 'near' | 'far' | 'lakes', number>>
}

const members = (level: 0 | 1) =>
  Object.fromEntries(countryIds.map((id) => [id, tolerances[id][level]])) as Record<CountryId, number>

/** For the live map, close-ups, print, slides and exports. */
export const detailLevel: Level = {
  scale: 0.4,
  tolerance: { ...members(0), near: 7, far: 30, lakes: 1.5 },
  leastIsland: { member: 400, near: 1_200, far: 5_000, lakes: 0 },
}

/** For the wide frames, where a pixel is 9 km or more. This map is in the HTML, so every byte counts. */
export const overviewLevel: Level = {
  scale: 5,
  tolerance: { ...members(1), near: 28, far: 70, lakes: 8 },
  leastIsland: { member: 1_000, near: 5_000, far: 30_000, lakes: 1_500 },
}
