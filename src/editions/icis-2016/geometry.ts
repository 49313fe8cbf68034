import type { MemberId } from './members'

/** How the map is generalised in the build. */

/** M49 codes of the neighbours and of the land around the inland seas and the eastern Mediterranean: drawn finer than land far away. */
export const nearLand =
  '233 428 440 616 703 348 642 100 792 268 364 795 860 246 752 276 208 300 688 760 368 004 499 807 008 191 380'

/** Plane kilometres: what a wide or a tall picture of any frame can show. */
export const window = { left: -9_000, top: -600, right: 8_000, bottom: 10_000 } as const

/** Kilometres by which a member's outline may move, in detail and in the overview: a uniform one would give the small members a quarter of the points. */
export const tolerances = {
  ARM: [1.2, 4],
  AZE: [1.2, 4],
  BLR: [2.5, 6],
  KAZ: [4, 8],
  KGZ: [2.5, 6],
  MDA: [1.2, 4],
  RUS: [5, 13],
  TJK: [2.5, 6],
  UKR: [2.5, 6],
} as const satisfies Record<MemberId, readonly [detail: number, overview: number]>
