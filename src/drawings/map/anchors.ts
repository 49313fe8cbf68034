import { offMap as contentOffMap, town as contentTown } from '@edition/map'
import { anchors as content } from '@edition/mapDrawing'
import type { EventId, FrameId } from '@/domain/edition'
import type { EditionAnchor } from '@/domain/editionSchema'
import { byCountry } from './geometry'
import { project, type Point } from './projection'

/** The position of the name of a member. */
export interface Anchor extends Omit<EditionAnchor, 'at'> {
  /** In plane kilometres: the place of the label if it fits inside the member, else the end of its leader line. */
  readonly at: Point
}

/** A town of an event: in degrees in the edition, here in plane kilometres. */
interface Town {
  readonly event: EventId
  readonly at: Point
}

/** A town off the map, and the frames that have an arrow to it. */
interface OffMapTown extends Town {
  readonly frames: readonly FrameId[]
}

/** @returns a place of the edition with its position in the plane instead of degrees */
const projected = <Place extends { readonly at: Point }>(place: Place) => ({ ...place, at: project(place.at) })

export const anchors = byCountry((id): Anchor => projected(content[id]))

const givenTown = contentTown as Town | null
const givenOffMap = contentOffMap as OffMapTown | null

/** The town of an event that the map marks with a point; `null` for an edition without one. */
export const town = givenTown && projected<Town>(givenTown)

/** The town off the map to which an arrow leads; `null` for an edition without one. */
export const offMap = givenOffMap && projected<OffMapTown>(givenOffMap)
