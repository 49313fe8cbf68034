import type { Language } from '@/domain/language'
import { membersOn } from '@/data/dayFacts'
import { DayBar } from '@/features/day/DayBar'
import { FoldedMatrix } from '@/features/matrix/FoldedMatrix'
import { daySpeech, loadDayMessages } from '@/i18n/daySpeech'

/** All that the page needs for the status on another day, in one language. */
export async function anotherDay(language: Language) {
  return { words: await loadDayMessages(language), daySpeech, membersOn, DayBar, FoldedMatrix }
}

export type AnotherDay = Awaited<ReturnType<typeof anotherDay>>
