import { sourceLanguage } from '@edition/basics'
import { showDisclaimer } from '@/platform/showDisclaimer'
import { treatyChapter } from '@edition/treatySources'
import type { StepLayout } from '@/domain/editionSchema'
import type { Language } from '@/domain/edition'
import { laterRows } from './laterRows'
import type { Texts } from './texts'
import type { LocaleMessages } from './translator'
import { format } from './format'

/** The name and the footer of a step that has other sources than the source of the edition. */
export interface StepOrigin {
  /** Replaces the number of the step on the route. */
  readonly name: string
  /** The date of the facts, with its placeholders: on a slide, their values open the source. */
  readonly stamp: string
  /** The language of the credit: titles of web pages are not translated. */
  readonly creditLanguage: string
  /** The footer as plain text, for output without buttons. */
  readonly foot: { readonly asAt: string; readonly credit: string; readonly publisherNote: string }
}

interface OriginTexts {
  readonly history: Texts['history']
  readonly sources: Texts['sources']
}

/** The titles of the sources of later facts, each once. */
const laterTitles = (texts: Texts['sources'], language: Language): string =>
  [...new Set(laterRows(texts, language).flatMap(({ sources }) => sources.map(({ title }) => title)))].join('; ')

/** @returns the origin of a step with this layout; `null` if it rests on the source of the edition */
export function originOf(
  layout: StepLayout,
  { history, sources }: OriginTexts,
  { language, messages }: LocaleMessages,
): StepOrigin | null {
  const made = (name: string, stamp: string, credit: string, creditLanguage: string = language): StepOrigin => {
    const publisherNote = showDisclaimer ? history['parties.publisherNote'] : ''
    return { name, stamp, creditLanguage, foot: { asAt: format(stamp, language), credit, publisherNote } }
  }
  if (layout === 'parties') {
    const credit = format(history['parties.origin'], language, { chapter: treatyChapter })
    return made(history['parties.title'], messages.asAt, credit)
  }
  return layout === 'later'
    ? made(sources['later.title'], sources['later.stamp'], laterTitles(sources, language), sourceLanguage)
    : null
}
