import type { IsoDay } from './asOfDate'
import type { CountryId } from './country'
import type { Facets } from './filter'
import type { Language } from './language'
import type { TalkPosition } from './talkPosition'

/** The parts of the map; each close-up has north up. */
export const frameIds = ['all', 'close-up', 'eastern-europe', 'caucasus', 'central-asia'] as const
export type FrameId = (typeof frameIds)[number]

/** Whether countries are drawn with their boundaries or as equal tiles that claim none. */
export const drawingModes = ['boundaries', 'tiles'] as const
type DrawingMode = (typeof drawingModes)[number]

/** The parts of the page that another page may show in a frame. */
export const embedParts = ['map', 'table', 'timeline'] as const
export type EmbedPart = (typeof embedParts)[number]

/** The columns of the member table, in their order. */
export const columnIds = ['country', 'convention', 'assistance', 'hosted', 'source'] as const
export type ColumnId = (typeof columnIds)[number]

export interface Sort {
  readonly column: ColumnId
  readonly descending: boolean
}

/** Everything the address says; the names are those of its parameters. */
export interface View<EventId extends string = string> extends Facets {
  readonly lang: Language
  readonly q: string
  readonly country: CountryId | null
  readonly event: EventId | null
  readonly sort: Sort
  readonly frame: FrameId
  readonly map: DrawingMode
  /** The day on which the Convention status is shown; `null` for the month for which the press release speaks. */
  readonly asat: IsoDay | null
  /** Whether what came after that month is told, too. */
  readonly later: boolean
  /** Where the talk is; `null` while nobody presents. */
  readonly step: TalkPosition | null
  /** The one part that is shown, inside another page; `null` on the page itself. */
  readonly embed: EmbedPart | null
}

/** A change of the view: a choice is a new entry in the history, typing replaces the last one. */
export type ChangeView<EventId extends string = string> = (
  patch: Partial<View<EventId>>,
  history?: 'push' | 'replace',
) => void

/** What the pointer or the focus rests on; the one thing that views share outside the address. */
export interface Hover<EventId extends string = string> {
  readonly countries: readonly CountryId[]
  readonly event: EventId | null
}

export const nothingHovered: Hover<never> = { countries: [], event: null }
