import type { ReactNode } from 'react'
import { isClaim } from '@/data/claims'
import { dayFactOf } from '@/data/dayFacts'
import { isLater, laterFacts } from '@/data/later'
import { source } from '@/data/source'
import { isListedByInforMeaOnly, treatyFactOf } from '@/data/treatyFacts'
import { treatySources } from '@/data/treatySource'
import { claimName } from '@/i18n/claimName'
import { dayCitation, dayFactName } from '@/i18n/dayNote'
import { laterName } from '@/i18n/laterNote'
import type { SourceTexts } from '@/i18n/messages/background/en'
import type { Translator } from '@/i18n/translator'
import { treatyCitation, treatyFactName } from '@/i18n/treatyNote'
import { Citation } from '@/ui/Citation'

interface Source {
  readonly title: string
  readonly page: string
}

/** One fact of a note: what it says, what stands behind it, and the pages on which that can be read. */
interface NoteEntry {
  readonly id: string
  readonly name: string
  readonly basis: ReactNode
  readonly sources: readonly Source[]
}

const { collection, bound } = treatySources
const sourcesOf = { signed: [collection], deposited: [collection], 'in-force': [bound, collection], count: [bound] }

/**
 * @param ids what a figure states
 * @returns an entry for each that the data know, of the press release, of the treaty or of what came later
 */
export const noteEntries = (ids: readonly string[], texts: SourceTexts, translator: Translator): readonly NoteEntry[] =>
  ids.flatMap((id): readonly NoteEntry[] => {
    if (isClaim(id)) {
      const name = claimName(id, texts, translator)
      return [{ id, name, basis: <Citation claim={id} texts={texts} dated />, sources: [source] }]
    }
    const onDay = dayFactOf(id)
    if (onDay) {
      const basis = <span data-claim={id}>{dayCitation(onDay, texts, translator)}</span>
      return [{ id, name: dayFactName(onDay, texts, translator), basis, sources: [bound, collection] }]
    }
    if (isLater(id)) {
      const basis = <span data-claim={id}>{texts['later.elsewhere']}</span>
      return [{ id, name: laterName(id, texts, translator.language), basis, sources: laterFacts[id].sources }]
    }
    const fact = treatyFactOf(id)
    if (!fact) return []
    const name = treatyFactName(fact, texts, translator.language)
    const basis = <span data-claim={id}>{treatyCitation(fact, texts, translator.language)}</span>
    return [{ id, name, basis, sources: isListedByInforMeaOnly(fact) ? [bound] : sourcesOf[fact.kind] }]
  })
