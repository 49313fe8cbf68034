import { places } from '@edition/places'
import type { PlaceId, PlaceKind } from './edition'
import type { SourcePlace } from './editionSchema'
import { idsOf } from './ids'

/** The parts of the source that claims cite, in its order. */
export const placeIds: readonly PlaceId[] = idsOf(places)

/** @returns the kind and the number of a part of the source */
export const placeOf = (id: PlaceId): SourcePlace<PlaceKind> => places[id]
