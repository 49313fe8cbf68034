import { messages } from '@edition/messages/index'
import type { Language, TimelineStepId, WordsClaimId } from '@/domain/edition'
import { timelineSteps } from '@/domain/talkSteps'
import { importWithRetry } from '@/platform/importWithRetry'
import type {
  EditionDayKey,
  EditionHistoryKey,
  DayOnlyKey,
  EditionOverrideKey,
  EditionPageKey,
  EditionPresentationKey,
  EditionSourceKey,
  TalkKey,
} from './editionTexts'
import type { history, notices, sources } from './messages/en/background'
import type { day, overrides } from './messages/en/day'
import type { exports } from './messages/en/exports'
import type { page } from './messages/en/page'
import type { presentation } from './messages/en/presentation'

/** The keys of the messages that a page always has. */
type PageMessageKey = keyof typeof page | EditionPageKey
export type MessageKey = PageMessageKey | DayOnlyKey
export type DayKey = keyof typeof day | EditionDayKey
export type PresentationKey = keyof typeof presentation | EditionPresentationKey
export type ExportKey = keyof typeof exports

/** The keys of the background, in every language of the edition. */
type BackgroundKey = keyof Awaited<ReturnType<(typeof messages)[Language]['background']>>['background']

type TextsOf<Key extends string> = Readonly<Record<Key, string>>

/** All texts in one language, by the part of the page that uses them. */
export interface Texts {
  readonly page: TextsOf<PageMessageKey>
  /** The texts of the claims of words, and their headings. */
  readonly background: TextsOf<WordsClaimId | BackgroundKey>
  /** The texts about the Parties over time. */
  readonly history: TextsOf<keyof typeof history | EditionHistoryKey>
  /** The texts of citations. */
  readonly sources: TextsOf<keyof typeof sources | EditionSourceKey>
  readonly notices: TextsOf<keyof typeof notices>
  /** The texts that replace texts of the page on another day. */
  readonly overrides: TextsOf<keyof typeof overrides | EditionOverrideKey>
  readonly day: TextsOf<DayKey>
  /** The texts of the presentation: its commands, the speaker console and the preflight check. */
  readonly presentation: TextsOf<PresentationKey>
  readonly exports: TextsOf<ExportKey>
  /** Headlines, notes and lines of the steps. */
  readonly talk: TextsOf<TalkKey>
}

/** The messages of the page; on another day with those that only such a day has. */
export type Messages = Texts['page'] & Partial<TextsOf<DayOnlyKey>>
export type TalkTexts = Texts['background'] & Texts['talk'] & TextsOf<`headline.${TimelineStepId}`>

/** The texts for another day. */
export type DayTexts = Pick<Texts, 'overrides' | 'day'>

/** The file that contains each group of texts. */
const fileOf = {
  page: 'page',
  background: 'background',
  history: 'background',
  sources: 'background',
  notices: 'background',
  overrides: 'day',
  day: 'day',
  presentation: 'presentation',
  exports: 'exports',
  talk: 'talk',
} as const satisfies Record<keyof Texts, string>

type File = Partial<Record<keyof Texts, Readonly<Record<string, string>>>>
type Loaders = Readonly<Record<(typeof fileOf)[keyof Texts], () => Promise<File>>>

/**
 * @returns a group of texts in a language; each file of a language is a separate chunk
 * @throws if the file does not load, or does not contain the group
 */
export async function loadTexts<Name extends keyof Texts>(name: Name, language: Language): Promise<Texts[Name]> {
  const loaders: Loaders = messages[language]
  const texts = (await importWithRetry(loaders[fileOf[name]]))[name]
  if (!texts) throw new Error(`The words of ${language} have no ${name}.`)
  // Texts for a part that the edition does not have are missing, but no view requests them.
  return texts
}

/** @returns all texts of the steps of the talk; the texts for claims of words are those of the background */
export async function loadTalkTexts(language: Language): Promise<TalkTexts> {
  const [facts, talk, page] = await Promise.all([
    loadTexts('background', language),
    loadTexts('talk', language),
    loadTexts('page', language),
  ])
  const headlines = Object.fromEntries(timelineSteps.map((id) => [`headline.${id}`, page.timelineTitle]))
  return { ...facts, ...talk, ...headlines } as TalkTexts
}
