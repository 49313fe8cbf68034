import { membersOn } from '@/data/dayFacts'
import type { EventId } from '@/data/events'
import type { Language } from '@/domain/language'
import type { View } from '@/domain/view'
import { FoldedMatrix } from '@/features/matrix/FoldedMatrix'
import { LaterList } from '@/features/later/LaterList'
import { LaterPanel } from '@/features/later/LaterPanel'
import { daySpeech, loadDayMessages } from '@/i18n/daySpeech'
import { laterSpeech } from '@/i18n/laterSpeech'
import { loadSources } from '@/i18n/loadBackground'
import type { Speech } from '@/i18n/speaker'
import { BeyondBars } from './BeyondBars'

/** All that the page needs to show more than the month of the press release: another day, or what came later. */
export async function beyond(language: Language) {
  const [words, sources] = await Promise.all([loadDayMessages(language), loadSources(language)])
  const speechOf = (own: Speech, { asat, later }: Pick<View<EventId>, 'asat' | 'later'>): Speech => {
    const said = later ? laterSpeech(own, sources) : own
    return asat ? daySpeech(said, words, asat) : said
  }
  return { words: { day: words.day, sources }, speechOf, membersOn, BeyondBars, FoldedMatrix, LaterPanel, LaterList }
}

export type Beyond = Awaited<ReturnType<typeof beyond>>
