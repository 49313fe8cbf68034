import { isLater, laterFacts, laterOrder, type LaterId, type LaterSource } from '@/data/later'
import { boundCounts, treatyFactOf } from '@/data/treatyFacts'
import { treatySources } from '@/data/treatySource'
import type { Language } from '@/domain/language'
import { formatDate } from './dates'
import type { SourceTexts } from './messages/background/en'
import { format } from './format'

export type LaterRowId = (typeof laterOrder)[number] | 'later.meeting-2014'

/** A line of the layer: a date at its own precision, what happened, and where both can be read. */
export interface LaterRow {
  readonly id: LaterRowId
  readonly date: string
  /** What happened, before its count is put in. */
  readonly text: string
  readonly sources: readonly LaterSource[]
}

/** What the texts of the layer count. */
export const laterCount = { count: boundCounts['bound-later'].count }

/** @returns a fact of the layer with its date, in a few words */
export const laterName = (id: LaterId, texts: SourceTexts, language: Language): string =>
  `${formatDate(laterFacts[id].date, language)} — ${texts[id]}`

/** @returns a line of the layer */
export function laterRow(id: LaterRowId, texts: SourceTexts, language: Language): LaterRow {
  if (isLater(id)) {
    const { date, sources } = laterFacts[id]
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

/** @returns what came after the press release, in the order of time */
export const laterRows = (texts: SourceTexts, language: Language): readonly LaterRow[] =>
  laterOrder.map((id) => laterRow(id, texts, language))

/** @returns a line of the layer as plain text */
export const laterText = ({ text }: LaterRow, language: Language): string => format(text, language, laterCount)
