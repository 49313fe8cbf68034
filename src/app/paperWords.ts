import { languages, type Language } from '@/domain/language'
import { loadVoice, type Voice } from '@/features/present/words'
import { loadSources } from '@/i18n/loadBackground'
import { loadShare } from '@/i18n/loadShare'
import type { SourceWords } from '@/i18n/messages/background/en'
import type { ShareWords } from '@/i18n/messages/share/en'
import type { Beyond } from './beyond'
import { loadBeyond } from './laterViews'

/** All that stands on paper and not on the page. */
export interface PaperWords {
  /** The talk in each language: interpreters read them side by side. */
  readonly voices: Readonly<Record<Language, Voice>>
  readonly sources: SourceWords
  readonly share: ShareWords
  /** Where the page shows more than the month of the press release. */
  readonly beyond: Beyond | null
}

/**
 * @param language of the paper
 * @param further whether the page shows another day or later developments
 * @returns the words of paper: nothing can be loaded while the browser prints
 */
export async function loadPaperWords(language: Language, further: boolean): Promise<PaperWords> {
  const [spoken, sources, share, beyond] = await Promise.all([
    Promise.all(languages.map(async (one) => [one, await loadVoice(one)] as const)),
    loadSources(language),
    loadShare(language),
    further ? loadBeyond(language) : null,
  ])
  return { voices: Object.fromEntries(spoken) as Record<Language, Voice>, sources, share, beyond }
}
