import { membersOn } from '@/data/dayFacts'
import type { EventId } from '@/data/events'
import type { Language } from '@/domain/language'
import type { View } from '@/domain/view'
import { FoldedMatrix } from '@/features/matrix/FoldedMatrix'
import { LaterList } from '@/features/later/LaterList'
import { LaterPanel } from '@/features/later/LaterPanel'
import { daySpeech, loadDayMessages, longestOnAnyDay } from '@/i18n/daySpeech'
import { laterSpeech } from '@/i18n/laterSpeech'
import { loadSources } from '@/i18n/loadBackground'
import type { Longest, Speech } from '@/i18n/speaker'
import { BeyondBars } from './BeyondBars'

interface Beside extends Pick<View<EventId>, 'asat' | 'later'> {
  /** Whether a day is being chosen. */
  readonly dating: boolean
}

/** All that the page needs to show more than the month of the press release: another day, or what came later. */
export async function beyond(language: Language) {
  const [words, sources] = await Promise.all([loadDayMessages(language), loadSources(language)])
  // It takes the speech of every day that matters: once with and once without later developments is enough.
  const longest = new Map<boolean, Longest>()
  const longestOf = (said: Speech, later: boolean) => {
    const found = longest.get(later) ?? longestOnAnyDay(said, words)
    longest.set(later, found)
    return found
  }
  const speechOf = (own: Speech, { asat, later, dating }: Beside): Speech => {
    const said = later ? laterSpeech(own, sources) : own
    const shown = asat ? daySpeech(said, words, asat) : said
    return asat || dating ? { ...shown, longest: longestOf(said, later) } : shown
  }
  return { words: { day: words.day, sources }, speechOf, membersOn, BeyondBars, FoldedMatrix, LaterPanel, LaterList }
}

export type Beyond = Awaited<ReturnType<typeof beyond>>
