import type { FrameId } from '@/domain/edition'
import { firstFrame } from '@/domain/view'
import { frameTransform } from '@/drawings/map/frames'
import type { Padding, Size, Transform } from '@/drawings/map/projection'

const closeUp = firstFrame(true)

/** Padding in pixels around the fitted members of a frame; at the sides it has space for called-out names. */
function paddingOf(frame: FrameId, { width, height }: Size): Padding {
  const [west, east, south] = frame === closeUp ? [0.125, 0.09, 0.07] : [0.02, 0.16, 0.13]
  return { top: height * 0.05, right: width * east, bottom: height * south, left: width * west }
}

/** @returns the transform from plane kilometres to pixels, for a frame and the size of the map on its PPTX slide in pixels */
export const slideTransform = (frame: FrameId, size: Size): Transform =>
  frameTransform(frame, size, paddingOf(frame, size))
