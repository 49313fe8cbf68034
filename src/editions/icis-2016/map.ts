import type { Degrees } from '@/domain/editionSchema'
import type { EventId } from './events'
import type { MemberId } from './members'

/** The parts of the map, the whole first. */
export const frameIds = ['all', 'close-up', 'eastern-europe', 'caucasus', 'central-asia'] as const

export type FrameId = (typeof frameIds)[number]

/** The frame that a screen starts with: on a phone the whole would leave the small members a few pixels. */
export const firstFrame = { desk: 'all', phone: 'close-up' } as const satisfies Record<string, FrameId>

/** The frames that are so wide that the overview shows all there is to see. */
export const wideFrames = ['all', 'close-up'] as const satisfies readonly FrameId[]

/** The town of a meeting: a point on the map. */
export const town = { event: 'meeting-2016', at: [77.08, 42.65] } as const satisfies {
  readonly event: EventId
  readonly at: Degrees
}

/** A town off the map: an arrow at the western edge leads to it from the frames that have the west in view. */
export const offMap = {
  event: 'conference',
  at: [14.51, 46.05],
  frames: ['all', 'close-up', 'eastern-europe'],
} as const satisfies { readonly event: EventId; readonly at: Degrees; readonly frames: readonly FrameId[] }

/** The member that holds the map's tab stop before anybody has been to it. */
export const firstStop: MemberId = 'KAZ'

/** Rough geography: Eastern Europe, the Russian Federation with the Caucasus, Central Asia; north at the top. */
export const tiles = {
  columns: 3,
  order: ['BLR', 'RUS', 'KAZ', 'UKR', 'ARM', 'KGZ', 'MDA', 'AZE', 'TJK'],
} as const satisfies { readonly columns: number; readonly order: readonly MemberId[] }

/** The size of the map on a screen of 1366 × 768 in pixels: the words around it leave it another one in each language. */
export const deskSizes = {
  en: { width: 716, height: 427 },
  fr: { width: 716, height: 386 },
  ru: { width: 616, height: 399 },
} as const
