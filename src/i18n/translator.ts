import type { ClaimId } from '@/data/claims'
import type { DayFactId } from '@/data/dayFacts'
import type { LaterId } from '@/data/later'
import type { TreatyFactId } from '@/data/treatyFacts'
import type { Language } from '@/domain/language'
import type { MessageKey, Messages } from './messages/en'
import { format, type Values } from './format'

/** The id of anything the page states as a fact. */
export type FactId = ClaimId | TreatyFactId | DayFactId | LaterId

/** What some values of a message rest on, by the names of the values. */
export type Facts = Readonly<Record<string, readonly FactId[]>>

/** What a view needs to speak: the language and its messages. */
export interface LocaleMessages {
  readonly language: Language
  readonly messages: Messages
  /** What its messages ask for beyond the claims, and what that rests on. */
  readonly values?: Values
  readonly facts?: Facts
  /** On another day: how the page speaks of the month of the press release. */
  readonly day?: LocaleMessages
  /** While later developments are shown: how the page speaks without them. */
  readonly later?: LocaleMessages
  /** While a day is chosen: the longest text each of these messages may become, so that its room can be kept. */
  readonly longest?: Longest
}

/** The longest text of some messages. */
export type Longest = Readonly<Partial<Record<MessageKey, string>>>

export interface Translator extends LocaleMessages {
  /** A message as one string. */
  readonly t: (key: MessageKey, values?: Values) => string
}

/** @returns who speaks a language */
export const translatorOf = (localeMessages: LocaleMessages): Translator => ({
  ...localeMessages,
  t: (key, values) =>
    format(localeMessages.messages[key], localeMessages.language, { ...localeMessages.values, ...values }),
})
