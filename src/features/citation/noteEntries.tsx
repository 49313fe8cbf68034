import type { ReactNode } from 'react'
import { isClaim } from '@/domain/claims'
import { dayFactOf, type DayFact } from '@/domain/dayFacts'
import type { SourcePage } from '@/domain/editionSchema'
import { listingOf } from '@/domain/parties'
import { isLater, laterFactOf } from '@/domain/laterFacts'
import { source } from '@edition/source'
import { isListedElsewhere, treatyFactOf } from '@/domain/treatyFacts'
import { treatySources } from '@edition/treatySources'
import { claimName } from '@/i18n/claimName'
import { dayCitation, dayFactName } from '@/i18n/dayCitation'
import { laterName } from '@/i18n/laterRows'
import type { Texts } from '@/i18n/texts'
import type { Translator } from '@/i18n/translator'
import { treatyCitation, treatyFactName } from '@/i18n/treatyCitation'
import { Citation } from '@/ui/Citation'

/** One fact of a note: its name, its citation, and the pages that contain it. */
interface NoteEntry {
  readonly id: string
  readonly name: string
  readonly basis: ReactNode
  readonly sources: readonly SourcePage[]
}

const { collection, bound } = treatySources
const sourcesOf = {
  signed: [collection],
  deposited: [collection],
  'in-force': [bound, collection],
  count: [bound],
  states: [bound],
}

/** The pages behind a fact about a day: both lists, or only the one that has the row of the country. */
const sourcesOnDay = (fact: DayFact) =>
  fact.kind === 'status' && listingOf(fact.of) === 'elsewhere' ? [bound] : [bound, collection]

/** @returns an entry for each known fact that a value states: of the source, of the treaty or of later developments */
export const noteEntries = (
  ids: readonly string[],
  texts: Texts['sources'],
  words: Texts['background'],
  translator: Translator,
): readonly NoteEntry[] =>
  ids.flatMap((id): readonly NoteEntry[] => {
    if (isClaim(id)) {
      const name = claimName(id, texts, translator, words)
      return [{ id, name, basis: <Citation claim={id} texts={texts} dated />, sources: [source] }]
    }
    const onDay = dayFactOf(id)
    if (onDay) {
      const basis = <span data-claim={id}>{dayCitation(onDay, texts, translator)}</span>
      return [{ id, name: dayFactName(onDay, texts, translator), basis, sources: sourcesOnDay(onDay) }]
    }
    if (isLater(id)) {
      const basis = <span data-claim={id}>{texts['later.elsewhere']}</span>
      return [{ id, name: laterName(id, texts, translator.language), basis, sources: laterFactOf(id).sources }]
    }
    const fact = treatyFactOf(id)
    if (!fact) return []
    const name = treatyFactName(fact, texts, translator.language)
    const basis = <span data-claim={id}>{treatyCitation(fact, texts, translator.language)}</span>
    return [{ id, name, basis, sources: isListedElsewhere(fact) ? [bound] : sourcesOf[fact.kind] }]
  })
