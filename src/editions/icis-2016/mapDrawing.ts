import type { EditionAnchor, EditionFrame } from '@/domain/editionSchema'
import type { FrameId } from './map'
import type { MemberId } from './members'

/** Albers equal-area conic: the parallels it is true on, and the meridian of the plane, in degrees. */
export const projection = { parallels: [25, 60], meridian: 98 } as const

/** The parts of the map; each close-up has north up. */
export const frames = {
  all: {
    meridian: 98,
    fitted: ['ARM', 'AZE', 'BLR', 'KAZ', 'KGZ', 'MDA', 'RUS', 'TJK', 'UKR'],
    bounds: [-4730, 2176, 3867, 7317],
  },
  'close-up': {
    meridian: 56,
    fitted: ['ARM', 'AZE', 'BLR', 'KAZ', 'KGZ', 'MDA', 'TJK', 'UKR'],
    bounds: [-2331, 5115, 2136, 7538],
  },
  'eastern-europe': { meridian: 31, fitted: ['BLR', 'MDA', 'UKR'], bounds: [-624, 5374, 635, 6736] },
  caucasus: { meridian: 47, fitted: ['ARM', 'AZE'], bounds: [-285, 7030, 275, 7436] },
  'central-asia': { meridian: 67, fitted: ['KAZ', 'KGZ', 'TJK'], bounds: [-1434, 5458, 1403, 7624] },
} as const satisfies Record<FrameId, EditionFrame<MemberId>>

/** Visual centres of the members; the bearings lead out over water or land that carries no status. */
export const anchors = {
  ARM: { at: [44.9, 40.25], bearings: [225, 250, 200] },
  AZE: { at: [47.9, 40.4], bearings: [160, 140, 180] },
  BLR: { at: [28.1, 53.5], bearings: [300, 320, 280] },
  KAZ: { at: [67.3, 48.2], bearings: [0] },
  KGZ: { at: [75.3, 41.6], bearings: [100, 80, 120] },
  MDA: { at: [28.6, 47.1], bearings: [260, 240, 280] },
  RUS: { at: [98, 62.5], bearings: [0] },
  TJK: { at: [71, 38.6], bearings: [180, 160, 200] },
  UKR: { at: [31.4, 49.1], bearings: [270, 250, 290] },
} as const satisfies Record<MemberId, EditionAnchor>

/** The members whose name is broken after its first word. */
export const brokenNames: readonly MemberId[] = ['MDA']
