import { showDisclaimer } from '@/data/showDisclaimer'
import { treatyChapter } from '@/data/treatySource'
import type { StepLayout } from '@/domain/talk'
import type { Language } from '@/domain/language'
import { laterRows } from './laterNote'
import type { PartiesTexts, SourceTexts } from './messages/background/en'
import type { LocaleMessages } from './translator'
import { format } from './format'

/** What a step that does not rest on the press release is called, and what stands at its foot. */
export interface StepOrigin {
  /** In place of its number on the route. */
  readonly name: string
  /** As at when, with its placeholders: in a room they open their source. */
  readonly stamp: string
  /** In which its credit is written: titles of pages stay as they are. */
  readonly creditLanguage: Language
  /** The same foot where nothing is pressed. */
  readonly foot: { readonly asAt: string; readonly credit: string; readonly publisherNote: string }
}

interface OriginTexts {
  readonly growth: PartiesTexts
  readonly sources: SourceTexts
}

/** The titles of the pages that what came later was read on, each once. */
const laterTitles = (texts: SourceTexts, language: Language): string =>
  [...new Set(laterRows(texts, language).flatMap(({ sources }) => sources.map(({ title }) => title)))].join('; ')

/**
 * @param layout what the step puts in front of the room
 * @returns what the step rests on; `null` for one of the press release
 */
export function originOf(
  layout: StepLayout,
  { growth, sources }: OriginTexts,
  { language, messages }: LocaleMessages,
): StepOrigin | null {
  const made = (name: string, stamp: string, credit: string, creditLanguage = language): StepOrigin => {
    const publisherNote = showDisclaimer ? growth['growth.standing'] : ''
    return { name, stamp, creditLanguage, foot: { asAt: format(stamp, language), credit, publisherNote } }
  }
  if (layout === 'growth') {
    const credit = format(growth['growth.origin'], language, { chapter: treatyChapter })
    return made(growth.aboutGrowth, messages.asAt, credit)
  }
  return layout === 'later'
    ? made(sources['later.title'], sources['later.stamp'], laterTitles(sources, language), 'en')
    : null
}
