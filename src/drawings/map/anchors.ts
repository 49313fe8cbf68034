import type { CountryId } from '@/domain/country'
import { type Point, project } from './projection'

export interface Anchor {
  /** Plane kilometres: where the label stands if it fits, and where a leader line ends if it does not. */
  readonly at: Point
  /** Preferred directions of a call-out: degrees clockwise from up, best first. */
  readonly bearings: readonly number[]
}

/** Visual centres of the countries; the bearings lead out over water or land that carries no status. */
export const anchors: Readonly<Record<CountryId, Anchor>> = {
  ARM: { at: project([44.9, 40.25]), bearings: [225, 250, 200] },
  AZE: { at: project([47.9, 40.4]), bearings: [160, 140, 180] },
  BLR: { at: project([28.1, 53.5]), bearings: [300, 320, 280] },
  KAZ: { at: project([67.3, 48.2]), bearings: [0] },
  KGZ: { at: project([75.3, 41.6]), bearings: [100, 80, 120] },
  MDA: { at: project([28.6, 47.1]), bearings: [260, 240, 280] },
  RUS: { at: project([98, 62.5]), bearings: [0] },
  TJK: { at: project([71, 38.6]), bearings: [180, 160, 200] },
  UKR: { at: project([31.4, 49.1]), bearings: [270, 250, 290] },
}

/** Plane kilometres of the two towns the briefing names. */
export const places = {
  'cholpon-ata': project([77.08, 42.65]),
  ljubljana: project([14.51, 46.05]),
} as const satisfies Record<string, Point>
