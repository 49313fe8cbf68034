import { eventDetails, laterOrder } from '@edition/later'
import { treatySources } from '@edition/treatySources'
import type { EventId, Language, LaterId, LaterRowId } from '@/domain/edition'
import type { SourcePage } from '@/domain/editionSchema'
import { isLater, laterFactOf } from '@/domain/laterFacts'
import { boundCounts, treatyFactOf } from '@/domain/treatyFacts'
import { formatDate } from './dates'
import { format } from './format'
import type { Texts } from './texts'

/** A line in the list of later facts: a date with its own precision, a text, and the sources of both. */
export interface LaterRow {
  readonly id: LaterRowId
  readonly date: string
  /** The text with a placeholder for its count. */
  readonly text: string
  readonly sources: readonly SourcePage[]
}

/** The value of the placeholder in these texts. */
export const laterCount = { count: boundCounts['bound-later'].count }

/** @returns a later fact with its date, in a few words */
export const laterName = (id: LaterId, texts: Texts['sources'], language: Language): string =>
  `${formatDate(laterFactOf(id).date, language)} — ${texts[id]}`

/** @returns a line in the list of later facts */
function laterRow(id: LaterRowId, texts: Texts['sources'], language: Language): LaterRow {
  if (isLater(id)) {
    const { date, sources } = laterFactOf(id)
    return { id, date: formatDate(date, language), text: texts[id], sources }
  }
  const date = treatyFactOf(id)?.date
  return {
    id,
    date: date ? formatDate(date, language) : '',
    text: texts[`later.${id}`],
    sources: [treatySources.bound],
  }
}

/** @returns the facts from after the month of the edition, in chronological order */
export const laterRows = (texts: Texts['sources'], language: Language): readonly LaterRow[] =>
  laterOrder.map((id) => laterRow(id, texts, language))

/** A fact that another source adds to an event, as a line in the list. */
export interface DetailRow extends LaterRow {
  readonly event: EventId
}

/** @returns the facts that other sources add to the events of the timeline */
export const laterDetails = (texts: Texts['sources'], language: Language): readonly DetailRow[] =>
  eventDetails.map(({ event, fact }) => ({ event, ...laterRow(fact, texts, language) }))

/** @returns a line in the list as plain text */
export const laterText = ({ text }: LaterRow, language: Language): string => format(text, language, laterCount)
