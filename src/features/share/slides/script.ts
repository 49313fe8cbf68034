import type { LineId } from '@/data/talkLines'
import type { CountryId } from '@/domain/country'
import { classById, type Member } from '@/domain/rows'
import type { DrawnClass } from '@/domain/status'
import { loadSources } from '@/i18n/loadBackground'
import { loadGrowth } from '@/i18n/loadGrowth'
import { loadShare } from '@/i18n/loadShare'
import { loadPresent, loadTalk, type TalkWords } from '@/i18n/loadTalk'
import type { PresentWords } from '@/i18n/messages/present/en'
import type { ShareWords } from '@/i18n/messages/share/en'
import type { Speaker } from '@/i18n/speaker'
import type { GrowthWords, SourceWords } from '@/i18n/messages/background/en'
import { plain, type Values } from '@/i18n/template'

type Words = TalkWords & PresentWords & ShareWords

/** All that the slides say, in one language, and of whom. */
export interface Script {
  readonly speaker: Speaker
  readonly members: readonly Member[]
  readonly classOf: (id: CountryId) => DrawnClass
  readonly nameOf: (id: CountryId) => string
  readonly tell: (key: keyof Words, values?: Values) => string
  readonly growth: GrowthWords
  readonly sources: SourceWords
  readonly lines: (ids: readonly LineId[]) => readonly string[]
}

/**
 * @param speaker who speaks the language of the slides
 * @param members the nine
 * @returns what the slides say
 */
export async function loadScript(speaker: Speaker, members: readonly Member[]): Promise<Script> {
  const { language } = speaker
  const [talk, present, share, growth, sources] = await Promise.all([
    loadTalk(language),
    loadPresent(language),
    loadShare(language),
    loadGrowth(language),
    loadSources(language),
  ])
  const words: Words = { ...present, ...share, ...talk }
  const tell = (key: keyof Words, values?: Values) => plain(words[key], language, values)
  const names = new Map(members.map(({ country }) => [country.id, country.name[language]]))
  return {
    speaker,
    members,
    classOf: classById(members),
    nameOf: (id) => names.get(id) ?? id,
    tell,
    growth,
    sources,
    lines: (ids) => ids.map((id) => tell(id)),
  }
}
