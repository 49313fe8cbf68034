import { membersOn } from '@/data/dayFacts'
import type { EventId } from '@/data/events'
import type { Language } from '@/domain/language'
import type { View } from '@/domain/view'
import { OneFacetMatrix } from '@/features/matrix/OneFacetMatrix'
import { LaterPanel } from '@/features/later/LaterPanel'
import { messagesOnDate, loadDayMessages, longestOnAnyDay } from '@/i18n/messagesOnDate'
import { messagesWithLater } from '@/i18n/messagesWithLater'
import { loadSources } from '@/i18n/loadBackground'
import type { Longest, LocaleMessages } from '@/i18n/translator'
import { LayerBars } from './LayerBars'

interface Beside extends Pick<View<EventId>, 'asat' | 'later'> {
  /** Whether a day is being chosen. */
  readonly dating: boolean
}

/** All that the page needs to show more than the month of the press release: another day, or what came later. */
export async function loadLayers(language: Language) {
  const [texts, sources] = await Promise.all([loadDayMessages(language), loadSources(language)])
  // It takes the speech of every day that matters: once with and once without later developments is enough.
  const longest = new Map<boolean, Longest>()
  const longestOf = (said: LocaleMessages, later: boolean) => {
    const found = longest.get(later) ?? longestOnAnyDay(said, texts)
    longest.set(later, found)
    return found
  }
  const speechOf = (own: LocaleMessages, { asat, later, dating }: Beside): LocaleMessages => {
    const said = later ? messagesWithLater(own, sources) : own
    const shown = asat ? messagesOnDate(said, texts, asat) : said
    return asat || dating ? { ...shown, longest: longestOf(said, later) } : shown
  }
  return {
    texts: { day: texts.day, sources },
    oneFacet: { Matrix: OneFacetMatrix, folded: texts.day.folded },
    speechOf,
    membersOn,
    LayerBars,
    LaterPanel,
  }
}

export type ContextLayers = Awaited<ReturnType<typeof loadLayers>>
