import type { MemberId } from './members'

export const nearLand = '826 372 528 056 276 616 440 428 233 643 112 234 304'
export const window = { left: -6_000, top: -500, right: 6_000, bottom: 8_000 } as const
export const tolerances = {
  DNK: [1.2, 3],
  FIN: [2, 5],
  ISL: [2, 5],
  NOR: [2, 6],
  SWE: [2, 5],
} as const satisfies Record<MemberId, readonly [detail: number, overview: number]>
