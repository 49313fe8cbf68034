import type { MemberId } from './members'

/** The frames of the map, the whole map first. */
export const frameIds = ['all', 'east'] as const

export type FrameId = (typeof frameIds)[number]

export const firstFrame = { desk: 'all', phone: 'east' } as const satisfies Record<string, FrameId>
export const wideFrames = ['all', 'east'] as const satisfies readonly FrameId[]

/** This edition marks no town and has no arrow off the map. */
export const town = null
export const offMap = null

export const firstStop: MemberId = 'SWE'

export const tiles = {
  columns: 3,
  order: ['ISL', 'NOR', 'FIN', 'DNK', 'SWE'],
} as const satisfies { readonly columns: number; readonly order: readonly MemberId[] }

export const deskSizes = { en: { width: 716, height: 427 }, fr: { width: 716, height: 411 } } as const
