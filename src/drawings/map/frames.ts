import { type CountryId, countryIds } from '@/domain/country'
import type { FrameId } from '@/domain/view'
import { type Box, fitTransform, type Padding, rotation, type Size, type Transform } from './projection'

export interface Frame {
  /** Degrees east that point straight down; a region's own, so that north is up. */
  readonly meridian: number
  /** The countries that are wholly in view. */
  readonly fitted: readonly CountryId[]
  /** Around the fitted countries, in kilometres of the turned plane; a test holds it to the geometry. */
  readonly bounds: Box
}

export const frames: Readonly<Record<FrameId, Frame>> = {
  all: { meridian: 98, fitted: countryIds, bounds: [-4730, 2176, 3867, 7317] },
  'close-up': {
    meridian: 56,
    fitted: countryIds.filter((id) => id !== 'RUS'),
    bounds: [-2331, 5115, 2136, 7538],
  },
  'eastern-europe': { meridian: 31, fitted: ['BLR', 'MDA', 'UKR'], bounds: [-624, 5374, 635, 6736] },
  caucasus: { meridian: 47, fitted: ['ARM', 'AZE'], bounds: [-285, 7030, 275, 7436] },
  'central-asia': { meridian: 67, fitted: ['KAZ', 'KGZ', 'TJK'], bounds: [-1434, 5458, 1403, 7624] },
}

/** Pixels below which a name beside the easternmost of the small countries would run off the picture. */
const narrow = 420

/**
 * @param size of the picture in pixels
 * @returns room around the fitted countries: more to the west, where the names of the small ones are called out
 */
function paddingOf({ width, height }: Size): Padding {
  const east = width < narrow ? 0.16 : 0.03
  return { top: height * 0.05, right: width * east, bottom: height * 0.07, left: width * 0.13 }
}

/**
 * @param id a frame
 * @param size of the picture in pixels
 * @param padding in pixels
 * @returns the map from plane kilometres to pixels
 */
export function frameTransform(id: FrameId, size: Size, padding: Padding = paddingOf(size)): Transform {
  const { meridian, bounds } = frames[id]
  const [a, b, c, d, e, f] = fitTransform(rotation(meridian), bounds, size, padding)
  return [a, b, c, d, Math.round(e), Math.round(f)]
}
