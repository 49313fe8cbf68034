import type { claims } from '@edition/claims'
import type { events } from '@edition/events'
import type { facets } from '@edition/facets'
import type { eventDetails, laterFacts, laterOrder } from '@edition/later'
import type { frameIds } from '@edition/map'
import type { members } from '@edition/members'
import type { parties, signatoriesOnly } from '@edition/parties'
import type { places } from '@edition/places'
import type { languages } from '@edition/basics'
import type { steps } from '@edition/talk'
import type { lines } from '@edition/talkLines'

/*
 * The ids of the edition that is built. Only this module derives them, so that a new member, event or status of the
 * edition is known everywhere.
 */

export type Language = (typeof languages)[number]

/** One text in each language of the edition. */
export type Localised = Readonly<Record<Language, string>>

/** The ISO 3166-1 alpha-3 codes of the members. */
export type CountryId = keyof typeof members

export type FillParameter = (typeof facets)['fill']['parameter']
export type DotsParameter = (typeof facets)['dots']['parameter']
export type FillStatus = (typeof facets)['fill']['values'][number]
export type DotsStatus = (typeof facets)['dots']['values'][number]

export type ClaimId = keyof typeof claims

/** The ids of the entries of a record that have this shape. */
type IdsOf<All, Shape> = { [Id in keyof All]: All[Id] extends Shape ? Id : never }[keyof All]

/** The claims whose value is words; the messages contain the text in each language. */
export type WordsClaimId = IdsOf<typeof claims, { readonly value: 'words' }>

/** The claims whose value is a number. */
export type NumberClaimId = IdsOf<typeof claims, { readonly value: number }>

/** The parts of the source that claims cite. */
export type PlaceId = keyof typeof places

/** The kinds of the parts of the source that have no number. */
export type PlaceKind = {
  [Id in keyof typeof places]: (typeof places)[Id] extends { n: number } ? never : (typeof places)[Id]['kind']
}[keyof typeof places]

export type EventId = keyof typeof events

/** The events with a title beside their date. A milestone has none, because its text says what happened. */
export type TitledEventId = Exclude<EventId, IdsOf<typeof events, { readonly kind: 'milestone' }>>

/** The events with a notable outcome. */
export type DecidedEventId = IdsOf<typeof events, { readonly decided: true }>

/** The events that a member hosted. */
export type HostedEventId = IdsOf<typeof events, { readonly host: string }>

export type FrameId = (typeof frameIds)[number]
type Step = (typeof steps)[number]
export type StepId = Step['id']

/** The step that shows the timeline; the title of the timeline is its headline. */
export type TimelineStepId = Extract<Step, { readonly layout: 'timeline' }>['id']

type Lines = typeof lines
type Under<Part> = Part extends { readonly lines: readonly (infer Id)[] }
  ? Id
  : Part extends readonly (infer Item)[]
    ? Item extends string
      ? Item
      : Under<Item>
    : never

/** The claims that the text steps show, one per line. */
export type LineId = Under<Lines[keyof Lines]> & ClaimId

/** The heading of the agenda: a key of the background messages. */
export type AgendaTitle = Lines extends { readonly agenda: { readonly title: infer Title extends string } }
  ? Title
  : never

/** The headings of the two short texts of a step: keys of the presentation messages. */
export type ColumnTitle = Lines extends { readonly columns: readonly { readonly title: infer Title extends string }[] }
  ? Title
  : never

export type PartyId = keyof typeof parties
export type SignatoryId = keyof typeof signatoriesOnly
export type LaterId = keyof typeof laterFacts
export type LaterRowId = (typeof laterOrder)[number] | LaterId

/** The facts that another source adds to an event. */
export type DetailId = (typeof eventDetails)[number]['fact']
