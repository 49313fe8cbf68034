import { offMap as contentOffMap, town as contentTown } from '@edition/map'
import { anchors as content } from '@edition/mapDrawing'
import { countryIds } from '@/domain/country'
import type { CountryId, EventId, FrameId } from '@/domain/edition'
import type { Degrees } from '@/domain/editionSchema'
import { project, type Point } from './projection'

/** The position of the name of a member. */
export interface Anchor {
  /** In plane kilometres: the place of the label if it fits inside the member, else the end of its leader line. */
  readonly at: Point
  /** Preferred directions of a call-out: degrees clockwise from up, best first. */
  readonly bearings: readonly number[]
}

export const anchors = Object.fromEntries(
  countryIds.map((id): [CountryId, Anchor] => [id, { ...content[id], at: project(content[id].at) }]),
) as Readonly<Record<CountryId, Anchor>>

/** A town of an event, in plane kilometres. */
interface Town {
  readonly event: EventId
  readonly at: Point
}

interface Frames {
  readonly frames: readonly FrameId[]
}

interface GivenTown {
  readonly event: EventId
  readonly at: Degrees
}

const givenTown = contentTown as GivenTown | null
const givenOffMap = contentOffMap as (GivenTown & Frames) | null

/** The town of an event that the map marks with a point; `null` for an edition without one. */
export const town: Town | null = givenTown && { ...givenTown, at: project(givenTown.at) }

/** The town off the map to which an arrow leads, and the frames that have the arrow; `null` for an edition without one. */
export const offMap: (Town & Frames) | null = givenOffMap && { ...givenOffMap, at: project(givenOffMap.at) }
