import { membersOn } from '@/domain/dayFacts'
import type { Language } from '@/domain/edition'
import type { View } from '@/domain/view'
import { OneFacetMatrix } from '@/features/matrix/OneFacetMatrix'
import { LaterPanel } from '@/features/later/LaterPanel'
import { messagesOnDate, loadDayTexts, longestOnAnyDay } from '@/i18n/messagesOnDate'
import { messagesWithLater } from '@/i18n/messagesWithLater'
import { loadTexts } from '@/i18n/texts'
import type { Longest, LocaleMessages } from '@/i18n/translator'
import { LayerBars } from './LayerBars'

/** The layers to show; `dating` is true while a day is being chosen. */
type Shown = Pick<View, 'asat' | 'later'> & { readonly dating: boolean }

/** @returns all that the page needs to show more than the month of the edition: another day, or later developments */
export async function loadLayers(language: Language) {
  const [texts, sources] = await Promise.all([loadDayTexts(language), loadTexts('sources', language)])
  // This formats the messages of every key date, so the result is kept: one with and one without later developments.
  const longest = new Map<boolean, Longest>()
  const longestOf = (said: LocaleMessages, later: boolean) => {
    const found = longest.get(later) ?? longestOnAnyDay(said, texts)
    longest.set(later, found)
    return found
  }
  const localeMessagesOf = (own: LocaleMessages, { asat, later, dating }: Shown): LocaleMessages => {
    const said = later ? messagesWithLater(own, sources) : own
    const shown = asat ? messagesOnDate(said, texts, asat) : said
    return asat || dating ? { ...shown, longest: longestOf(said, later) } : shown
  }
  return {
    texts: { day: texts.day, sources },
    oneFacet: { Matrix: OneFacetMatrix, texts: texts.day },
    localeMessagesOf,
    membersOn,
    LayerBars,
    LaterPanel,
  }
}

export type ContextLayers = Awaited<ReturnType<typeof loadLayers>>
