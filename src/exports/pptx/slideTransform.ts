import type { FrameId } from '@/domain/view'
import { frameTransform } from '@/drawings/map/frames'
import type { Padding, Size, Transform } from '@/drawings/map/projection'

/** Room around what a frame is about: at its sides for the names that are called out there. */
function paddingOf(frame: FrameId, { width, height }: Size): Padding {
  const [west, east, south] = frame === 'close-up' ? [0.125, 0.09, 0.07] : [0.02, 0.16, 0.13]
  return { top: height * 0.05, right: width * east, bottom: height * south, left: width * west }
}

/**
 * @param frame a part of the map
 * @param size of the map on its slide, in pixels
 * @returns the map from plane kilometres to pixels
 */
export const slideTransform = (frame: FrameId, size: Size): Transform =>
  frameTransform(frame, size, paddingOf(frame, size))
