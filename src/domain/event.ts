import type { CountryId } from './country'
import type { PartialDate } from './partialDate'

/** The kinds of event on the timeline, each drawn in a shape of its own. */
type EventKind = 'convention' | 'council-meeting' | 'conference' | 'project'

/** Whether the source tells the event as past or as still to come at its own date. */
type Tense = 'held' | 'scheduled'

/** Something on the timeline at the precision its source gives. */
export interface TimelineEvent<Id extends string = string> {
  readonly id: Id
  readonly kind: EventKind
  readonly tense: Tense
  /** When; for a project of which only the length is known, when it is scheduled to be launched. */
  readonly date: PartialDate
  /** The country of the Council that hosted it, if one did. */
  readonly host?: CountryId
  /** Length in years where only a length is given and no end date. */
  readonly years?: number
}
