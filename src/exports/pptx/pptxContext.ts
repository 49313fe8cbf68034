import type { LineId, CountryId } from '@/domain/edition'
import type { Member } from '@/domain/member'
import { classById } from '@/domain/memberClasses'
import type { DisplayClass } from '@/domain/status'
import { loadTexts, type TalkTexts, type Texts } from '@/i18n/texts'
import type { Translator } from '@/i18n/translator'
import { format, type Values } from '@/i18n/format'
import { loadTalkLocale, type TalkLocale } from '@/presentation/talkLocale'

type PptxTexts = TalkTexts & Texts['presentation'] & Texts['exports']

/** The texts of the PPTX slides in one language, and the members. */
export interface PptxContext {
  readonly translator: Translator
  readonly members: readonly Member[]
  readonly classOf: (id: CountryId) => DisplayClass
  readonly nameOf: (id: CountryId) => string
  readonly locale: TalkLocale
  readonly tExport: (key: keyof PptxTexts, values?: Values) => string
  readonly history: Texts['history']
  readonly sources: Texts['sources']
  readonly lines: (ids?: readonly LineId[]) => readonly string[]
}

/** @returns the texts of the PPTX slides in the language of the translator, and all members */
export async function loadPptxContext(translator: Translator, members: readonly Member[]): Promise<PptxContext> {
  const { language } = translator
  const [locale, share] = await Promise.all([loadTalkLocale(language), loadTexts('exports', language)])
  const { talk, present, history, sources } = locale
  const texts: PptxTexts = { ...present, ...share, ...talk }
  const tExport = (key: keyof PptxTexts, values?: Values) => format(texts[key], language, values)
  const names = new Map(members.map(({ country }) => [country.id, country.name[language]]))
  return {
    translator,
    members,
    classOf: classById(members),
    nameOf: (id) => names.get(id) ?? id,
    tExport,
    locale,
    history,
    sources,
    lines: (ids = []) => ids.map((id) => tExport(id)),
  }
}
