import { isStandingSaid } from '@/data/standing'
import { treatyChapter } from '@/data/treatySource'
import type { Lead } from '@/domain/talk'
import type { Language } from '@/domain/language'
import { laterRows } from './laterNote'
import type { GrowthWords, SourceWords } from './messages/background/en'
import type { Speech } from './speaker'
import { plain } from './template'

/** What a step that does not rest on the press release is called, and what stands at its foot. */
export interface StepOrigin {
  /** In place of its number on the route. */
  readonly name: string
  /** As at when, with its placeholders: in a room they open their source. */
  readonly stamp: string
  /** In which its credit is written: titles of pages stay as they are. */
  readonly creditLanguage: Language
  /** The same foot where nothing is pressed. */
  readonly foot: { readonly asAt: string; readonly credit: string; readonly standing: string }
}

interface OriginWords {
  readonly growth: GrowthWords
  readonly sources: SourceWords
}

/** The titles of the pages that what came later was read on, each once. */
const laterTitles = (words: SourceWords, language: Language): string =>
  [...new Set(laterRows(words, language).flatMap(({ sources }) => sources.map(({ title }) => title)))].join('; ')

/**
 * @param leads what the step puts in front of the room
 * @returns what the step rests on; `null` for one of the press release
 */
export function originOf(
  leads: Lead,
  { growth, sources }: OriginWords,
  { language, messages }: Speech,
): StepOrigin | null {
  const made = (name: string, stamp: string, credit: string, creditLanguage = language): StepOrigin => {
    const standing = isStandingSaid ? growth['growth.standing'] : ''
    return { name, stamp, creditLanguage, foot: { asAt: plain(stamp, language), credit, standing } }
  }
  if (leads === 'growth') {
    const credit = plain(growth['growth.origin'], language, { chapter: treatyChapter })
    return made(growth.aboutGrowth, messages.asAt, credit)
  }
  return leads === 'later'
    ? made(sources['later.title'], sources['later.stamp'], laterTitles(sources, language), 'en')
    : null
}
