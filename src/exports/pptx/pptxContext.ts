import type { LineId } from '@/data/talkLines'
import type { CountryId } from '@/domain/country'
import { classById, type Member } from '@/domain/member'
import type { DisplayClass } from '@/domain/status'
import { loadSources } from '@/i18n/loadBackground'
import { loadParties } from '@/i18n/loadParties'
import { loadShare } from '@/i18n/loadExport'
import { loadPresent, loadTalk, type TalkTexts } from '@/i18n/loadTalk'
import type { PresentationTexts } from '@/i18n/messages/present/en'
import type { ExportTexts } from '@/i18n/messages/share/en'
import type { Translator } from '@/i18n/translator'
import type { PartiesTexts, SourceTexts } from '@/i18n/messages/background/en'
import { format, type Values } from '@/i18n/format'

type Words = TalkTexts & PresentationTexts & ExportTexts

/** All that the slides say, in one language, and of whom. */
export interface PptxContext {
  readonly translator: Translator
  readonly members: readonly Member[]
  readonly classOf: (id: CountryId) => DisplayClass
  readonly nameOf: (id: CountryId) => string
  readonly tExport: (key: keyof Words, values?: Values) => string
  readonly growth: PartiesTexts
  readonly sources: SourceTexts
  readonly lines: (ids: readonly LineId[]) => readonly string[]
}

/**
 * @param translator who speaks the language of the slides
 * @param members the nine
 * @returns what the slides say
 */
export async function loadPptxContext(translator: Translator, members: readonly Member[]): Promise<PptxContext> {
  const { language } = translator
  const [talk, present, share, growth, sources] = await Promise.all([
    loadTalk(language),
    loadPresent(language),
    loadShare(language),
    loadParties(language),
    loadSources(language),
  ])
  const texts: Words = { ...present, ...share, ...talk }
  const tExport = (key: keyof Words, values?: Values) => format(texts[key], language, values)
  const names = new Map(members.map(({ country }) => [country.id, country.name[language]]))
  return {
    translator,
    members,
    classOf: classById(members),
    nameOf: (id) => names.get(id) ?? id,
    tExport,
    growth,
    sources,
    lines: (ids) => ids.map((id) => tExport(id)),
  }
}
