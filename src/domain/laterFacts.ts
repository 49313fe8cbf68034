import { laterFacts } from '@edition/later'
import type { LaterFact } from './editionSchema'
import type { LaterId } from './edition'

/** @returns whether a text is the id of a fact from after the month of the edition */
export const isLater = (id: string): id is LaterId => Object.hasOwn(laterFacts, id)

/** @returns the fact with this id, as the common type `LaterFact` */
export const laterFactOf = (id: LaterId): LaterFact => laterFacts[id]
