import { languages, type Language } from '@/domain/language'
import { loadTalkLocale, type TalkLocale } from '@/presentation/talkLocale'
import { loadSources } from '@/i18n/loadBackground'
import { loadShare } from '@/i18n/loadExport'
import type { SourceTexts } from '@/i18n/messages/background/en'
import type { ExportTexts } from '@/i18n/messages/share/en'
import type { ContextLayers } from '@/app/contextLayers'
import { loadContextLayers } from '@/app/lazyViews'

/** All that stands on paper and not on the page. */
export interface PrintMessages {
  /** The talk in each language: interpreters read them side by side. */
  readonly locales: Readonly<Record<Language, TalkLocale>>
  readonly sources: SourceTexts
  readonly share: ExportTexts
  /** Where the page shows more than the month of the press release. */
  readonly layers: ContextLayers | null
}

/**
 * @param language of the paper
 * @param further whether the page shows another day or later developments
 * @returns the words of paper: nothing can be loaded while the browser prints
 */
export async function loadPrintMessages(language: Language, further: boolean): Promise<PrintMessages> {
  const [spoken, sources, share, layers] = await Promise.all([
    Promise.all(languages.map(async (one) => [one, await loadTalkLocale(one)] as const)),
    loadSources(language),
    loadShare(language),
    further ? loadContextLayers(language) : null,
  ])
  return { locales: Object.fromEntries(spoken) as Record<Language, TalkLocale>, sources, share, layers }
}
