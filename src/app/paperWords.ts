import { languages, type Language } from '@/domain/language'
import { loadVoice, type Voice } from '@/features/present/words'
import { loadSources } from '@/i18n/loadBackground'
import { loadShare } from '@/i18n/loadShare'
import type { SourceWords } from '@/i18n/messages/background/en'
import type { ShareWords } from '@/i18n/messages/share/en'
import type { AnotherDay } from './anotherDay'
import { loadDay } from './laterViews'

/** All that stands on paper and not on the page. */
export interface PaperWords {
  /** The talk in each language: interpreters read them side by side. */
  readonly voices: Readonly<Record<Language, Voice>>
  readonly sources: SourceWords
  readonly share: ShareWords
  /** Where the page shows another day. */
  readonly another: AnotherDay | null
}

/**
 * @param language of the paper
 * @param dated whether the page shows another day
 * @returns the words of paper: nothing can be loaded while the browser prints
 */
export async function loadPaperWords(language: Language, dated: boolean): Promise<PaperWords> {
  const [spoken, sources, share, another] = await Promise.all([
    Promise.all(languages.map(async (one) => [one, await loadVoice(one)] as const)),
    loadSources(language),
    loadShare(language),
    dated ? loadDay(language) : null,
  ])
  return { voices: Object.fromEntries(spoken) as Record<Language, Voice>, sources, share, another }
}
