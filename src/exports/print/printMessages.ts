import { languages, type Language } from '@/domain/language'
import { loadTalkLocale, type TalkLocale } from '@/presentation/talkLocale'
import { loadSources } from '@/i18n/loadBackground'
import { loadShare } from '@/i18n/loadExport'
import type { SourceTexts } from '@/i18n/messages/background/en'
import type { ExportTexts } from '@/i18n/messages/share/en'
import type { DayMessages } from '@/i18n/messages/day/en'
import { loadDayMessages } from '@/i18n/messagesOnDate'

/** All that stands on paper and not on the page. */
export interface PrintMessages {
  /** The talk in each language: interpreters read them side by side. */
  readonly locales: Readonly<Record<Language, TalkLocale>>
  readonly sources: SourceTexts
  readonly share: ExportTexts
  readonly dates: DayMessages
}

/**
 * @param language of the paper
 * @returns the words of paper: nothing can be loaded while the browser prints
 */
export async function loadPrintMessages(language: Language): Promise<PrintMessages> {
  const [spoken, sources, share, dates] = await Promise.all([
    Promise.all(languages.map(async (one) => [one, await loadTalkLocale(one)] as const)),
    loadSources(language),
    loadShare(language),
    loadDayMessages(language),
  ])
  return { locales: Object.fromEntries(spoken) as Record<Language, TalkLocale>, sources, share, dates }
}
