import { firstFrame as first, frameIds as content } from '@edition/map'
import type { IsoDay } from './asOfDate'
import type { CountryId, EventId, FrameId, Language } from './edition'
import { hasHosts } from './events'
import { mainLanguage } from './language'
import type { Facets } from './status'
import type { TalkPosition } from './talkPosition'

/** The frames of the map, the whole map first. */
export const frameIds: readonly FrameId[] = content

/** @returns the frame with which a screen starts */
export const firstFrame = (phone: boolean): FrameId => (phone ? first.phone : first.desk)

/** Countries are drawn with their boundaries, or as equal tiles that show no boundaries. */
export const drawingModes = ['boundaries', 'tiles'] as const
type DrawingMode = (typeof drawingModes)[number]

/** The parts of the page that another page can embed. */
export const embedParts = ['map', 'table', 'timeline'] as const
export type EmbedPart = (typeof embedParts)[number]

const allColumns = ['country', 'fill', 'dots', 'hosted', 'source'] as const
export type ColumnId = (typeof allColumns)[number]

/** The columns of the member table, in their order. */
export const columnIds: readonly ColumnId[] = allColumns.filter((column) => column !== 'hosted' || hasHosts)

export interface Sort {
  readonly column: ColumnId
  readonly descending: boolean
}

/** The state in the URL. */
export interface View extends Facets {
  readonly lang: Language
  readonly q: string
  readonly country: CountryId | null
  readonly event: EventId | null
  readonly sort: Sort
  readonly frame: FrameId
  readonly map: DrawingMode
  /** The day for which the status of the first facet is shown; `null` for the month of the edition. */
  readonly asat: IsoDay | null
  /** True while facts from after that month are shown, too. */
  readonly later: boolean
  /** The position in the talk; `null` while no presentation runs. */
  readonly step: TalkPosition | null
  /** The only part that is shown when another page embeds it; `null` on the page itself. */
  readonly embed: EmbedPart | null
}

/**
 * The view of a URL without parameters. Language and frame depend on the page and on the screen; the values here are
 * those of the root page on a desktop screen.
 */
export const defaultView: View = {
  lang: mainLanguage,
  fill: null,
  dots: null,
  q: '',
  country: null,
  event: null,
  sort: { column: 'country', descending: false },
  frame: first.desk,
  map: 'boundaries',
  asat: null,
  later: false,
  step: null,
  embed: null,
}

/** Changes the view. A choice adds an entry to the history (`push`); typing replaces the last entry (`replace`). */
export type ChangeView = (patch: Partial<View>, history?: 'push' | 'replace') => void

/** The countries and the event under the pointer or the focus: the only state that views share outside the URL. */
export interface Hover {
  readonly countries: readonly CountryId[]
  readonly event: EventId | null
}

export const nothingHovered: Hover = { countries: [], event: null }
