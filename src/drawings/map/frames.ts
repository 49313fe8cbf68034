import { wideFrames } from '@edition/map'
import { frames as content } from '@edition/mapDrawing'
import type { CountryId, FrameId } from '@/domain/edition'
import type { EditionFrame } from '@/domain/editionSchema'
import { fitTransform, rotation, type Padding, type Size, type Transform } from './projection'

export const frames: Readonly<Record<FrameId, EditionFrame<CountryId>>> = content

/** @returns whether a frame is so wide that the detailed shapes would add nothing visible */
export const isWide = (id: FrameId): boolean => wideFrames.some((wide) => wide === id)

/** Width in pixels below which a name beside the easternmost small member would leave the picture. */
const narrow = 420

/** @returns the padding around the fitted members in pixels: more in the west, where the names of small members stand */
function paddingOf({ width, height }: Size): Padding {
  const east = width < narrow ? 0.16 : 0.03
  return { top: height * 0.05, right: width * east, bottom: height * 0.07, left: width * 0.13 }
}

/** @returns the transform from plane kilometres to pixels, for a frame in a picture whose size and padding are in pixels */
export function frameTransform(id: FrameId, size: Size, padding: Padding = paddingOf(size)): Transform {
  const { meridian, bounds } = frames[id]
  const [a, b, c, d, e, f] = fitTransform(rotation(meridian), bounds, size, padding)
  return [a, b, c, d, Math.round(e), Math.round(f)]
}
