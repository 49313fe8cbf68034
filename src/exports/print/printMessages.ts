import { languages } from '@/domain/language'
import type { Language } from '@/domain/edition'
import { loadTalkLocale, type TalkLocale } from '@/presentation/talkLocale'
import type { ExportContext } from '@/exports/exportContext'
import { loadTexts, type DayTexts, type Texts } from '@/i18n/texts'
import { loadDayTexts } from '@/i18n/messagesOnDate'

/** The texts that are on paper and not on the page. */
export interface PrintMessages {
  /** The talk in each language, for interpreters, who read them side by side. */
  readonly locales: Readonly<Record<Language, TalkLocale>>
  readonly sources: Texts['sources']
  readonly share: Texts['exports']
  readonly dates: DayTexts
}

/** The input of a document on paper. */
export interface PrintProps {
  readonly context: ExportContext
  readonly texts: PrintMessages
}

/** @returns the texts of the paper, because nothing can be loaded while the browser prints */
export async function loadPrintMessages(language: Language): Promise<PrintMessages> {
  const [spoken, sources, share, dates] = await Promise.all([
    Promise.all(languages.map(async (one) => [one, await loadTalkLocale(one)] as const)),
    loadTexts('sources', language),
    loadTexts('exports', language),
    loadDayTexts(language),
  ])
  return { locales: Object.fromEntries(spoken) as Record<Language, TalkLocale>, sources, share, dates }
}
