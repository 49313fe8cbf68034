import type { EditionAnchor, EditionFrame } from '@/domain/editionSchema'
import type { FrameId } from './map'
import type { MemberId } from './members'

export const projection = { parallels: [57, 69], meridian: 12 } as const

export const frames = {
  all: { meridian: 8, fitted: ['DNK', 'FIN', 'ISL', 'NOR', 'SWE'], bounds: [-1446, 1310, 1162, 4178] },
  east: { meridian: 17, fitted: ['DNK', 'FIN', 'SWE'], bounds: [-560, 2423, 728, 4173] },
} as const satisfies Record<FrameId, EditionFrame<MemberId>>

export const anchors = {
  DNK: { at: [9.3, 56.1], bearings: [250, 230, 270] },
  FIN: { at: [26.5, 63], bearings: [90] },
  ISL: { at: [-18.6, 64.9], bearings: [180, 160] },
  NOR: { at: [9, 61.3], bearings: [280, 300] },
  SWE: { at: [15.6, 62.5], bearings: [120, 140] },
} as const satisfies Record<MemberId, EditionAnchor>

export const brokenNames: readonly MemberId[] = []
