import type { PartialDate } from './partialDate'

/*
 * The types of the content of an edition. They contain no id of an edition: `edition.ts` derives the ids from the
 * content, and all other modules import them from there.
 */

/** A member, listed under its ISO 3166-1 alpha-3 code. Codes are text because M49 codes have leading zeros. */
export interface EditionMember<Language extends string> {
  readonly iso2: string
  readonly m49: string
  readonly name: Readonly<Record<Language, string>>
}

/** A yes-or-no question about each member. */
interface EditionFacet {
  /** Its name in the URL. The claim of a member's status has the id `<member>.<parameter>`. */
  readonly parameter: string
  /** The two statuses, yes first: their values in the URL and the keys of their messages. */
  readonly values: readonly [yes: string, no: string]
  /** The claims that count the members with each status. */
  readonly counts: readonly [yes: string, no: string]
}

/** The two facets: the map shows the first one as fill and the second one as dots. */
export interface EditionFacets {
  readonly fill: EditionFacet
  readonly dots: EditionFacet
}

/** The kinds of events on the timeline. Each kind has its own shape. */
type EventKind = 'milestone' | 'meeting' | 'conference' | 'project'

/** `held` if the source, at its own date, reports the event as past; `scheduled` if it reports it as planned. */
type Tense = 'held' | 'scheduled'

/** An event on the timeline, with the precision that its source gives. Its id is the id of the claim that dates it. */
export interface EditionEvent<MemberId extends string = string> {
  readonly kind: EventKind
  readonly tense: Tense
  /** The date of the event; for a project of which only the length is known, the planned date of its launch. */
  readonly date: PartialDate
  /** The member that hosted it, if any. */
  readonly host?: MemberId
  /** Length in years, if the source gives a length and no end date. */
  readonly years?: number
  /** It had a notable outcome, which the message `<id>.decided` describes. */
  readonly decided?: true
}

/** A part of the map. */
export interface EditionFrame<MemberId extends string = string> {
  /** The meridian that points straight down, in degrees east. Each region has its own, so that north is up. */
  readonly meridian: number
  /** The members that are completely visible. */
  readonly fitted: readonly MemberId[]
  /**
   * Left, top, right and bottom edge of the fitted members, in kilometres of the rotated plane. A test compares them
   * with the geometry.
   */
  readonly bounds: readonly [x0: number, y0: number, x1: number, y1: number]
}

/** Longitude and latitude, in degrees. */
export type Degrees = readonly [longitude: number, latitude: number]

/** The position of the name of a member on the map. */
export interface EditionAnchor {
  /** The visual centre of the member. */
  readonly at: Degrees
  /** Directions of the leader line to a name that does not fit: degrees clockwise from up, best first. */
  readonly bearings: readonly number[]
}

/** A section of the timeline, in fractions of its width. A segment without a span is filled by its event. */
export interface EditionSegment {
  readonly from: number
  readonly to: number
  readonly span?: PartialDate
}

/** The place for the text of an event beside its mark, in fractions of the width of the timeline. */
export interface LabelSlot {
  readonly from: number
  readonly to: number
  readonly row: 'above' | 'below'
  readonly align: 'start' | 'centre' | 'end'
}

/** The layout of a slide; `columns` shows two short texts, then the map without statuses. */
export type StepLayout =
  | 'title'
  | 'columns'
  | 'map'
  | 'matrix'
  | 'timeline'
  | 'decision'
  | 'cards'
  | 'outlook'
  | 'summary'
  | 'parties'
  | 'later'

/** The facets that a step draws. */
export type Channels = 'none' | 'fill' | 'dots' | 'both'

/** A step of the talk. */
export interface EditionStep<EventId extends string = string, FrameId extends string = string> {
  readonly id: number
  /** Planned duration. */
  readonly seconds: number
  readonly layout: StepLayout
  readonly channels: Channels
  /** True if it is on the short route. */
  readonly short: boolean
  /** It is on no route and is shown only on request. */
  readonly optional?: true
  /** The values of the view that each part sets. */
  readonly parts: readonly [StepPart<EventId, FrameId>, ...StepPart<EventId, FrameId>[]]
}

interface StepPart<EventId extends string, FrameId extends string> {
  readonly event?: EventId
  readonly frame?: FrameId
}

/** A heading and the claims under it, one per line. */
interface TitledLines<ClaimId extends string, Key extends string> {
  readonly title: Key
  readonly lines: readonly ClaimId[]
}

/** The claims that the text steps show, by layout. A talk that does not use a layout omits its lines. */
export interface EditionLines<ClaimId extends string, ColumnTitle extends string, Heading extends string> {
  readonly title?: readonly ClaimId[]
  readonly columns?: readonly TitledLines<ClaimId, ColumnTitle>[]
  readonly decision?: readonly ClaimId[]
  /** Shown below the lines of the decision. */
  readonly agenda?: TitledLines<ClaimId, Heading>
  readonly cards?: readonly ClaimId[]
  readonly outlook?: readonly ClaimId[]
  readonly summary?: readonly ClaimId[]
  /** The lines that are the title of a document or project. */
  readonly cited?: readonly ClaimId[]
}

/** The claims that may not be stated without the name of who states them, with the phrases that state them. */
export type EditionAttributions<ClaimId extends string, Language extends string> = Readonly<
  Partial<Record<ClaimId, Readonly<Record<Language, { readonly phrases: readonly string[]; readonly to: string }>>>>
>

/**
 * A part of the source. Paragraphs and items of a list have a number; the message `where.<kind>` names the part.
 */
export type SourcePlace<Kind extends string = string> =
  { readonly kind: 'paragraph' | 'item'; readonly n: number } | { readonly kind: Kind; readonly n?: undefined }

/** A web page that is a source of facts. */
export interface SourcePage {
  readonly title: string
  readonly page: string
}

/** A fact from after the month of the edition. */
export interface LaterFact {
  readonly date: PartialDate
  readonly sources: readonly SourcePage[]
}

/** A fact that another source adds to an event of the timeline; the message `<fact>.what` describes it. */
export interface EventDetail<EventId extends string, LaterId extends string> {
  readonly event: EventId
  readonly fact: LaterId
}

/** A block in a section of the background. */
export type BackgroundBlock<WordsClaimId extends string, Key extends string> =
  /** A message; with `lead` it is the heading of the list below it. */
  | { readonly kind: 'message'; readonly key: Key; readonly lead?: true }
  /** The name of the body that the edition is about. */
  | { readonly kind: 'body' }
  /** Claims of words, in one paragraph or in a list. */
  | { readonly kind: 'claims' | 'list'; readonly of: readonly WordsClaimId[] }
  /** The title of a document or project. */
  | { readonly kind: 'cite'; readonly of: WordsClaimId }
  /** Figures with their names. Each value is a message or a claim of words. */
  | { readonly kind: 'figures'; readonly rows: readonly BackgroundFigure<WordsClaimId, Key>[] }
  /** The contact for questions and its web page. */
  | { readonly kind: 'contact'; readonly of: WordsClaimId; readonly page: string }

type BackgroundFigure<WordsClaimId extends string, Key extends string> =
  | { readonly name: Key; readonly value: Key; readonly alone?: true }
  | { readonly name: Key; readonly claim: WordsClaimId }

/** A section of the background and the claims that its source note lists. */
export interface BackgroundSection<ClaimId extends string, WordsClaimId extends string, Key extends string> {
  readonly title: Key
  readonly blocks: readonly BackgroundBlock<WordsClaimId, Key>[]
  readonly sources: readonly ClaimId[]
}
