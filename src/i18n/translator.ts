import type { ClaimId, LaterId, Language } from '@/domain/edition'
import type { DayFactId } from '@/domain/dayFacts'
import type { TreatyFactId } from '@/domain/treatyFacts'
import type { MessageKey, Messages } from './texts'
import { format, type Values } from './format'

/** The id of any fact on the page. */
export type FactId = ClaimId | TreatyFactId | DayFactId | LaterId

/** The facts behind some values of a message, by the names of the values. */
export type Facts = Readonly<Record<string, readonly FactId[]>>

/** The language and the messages that a view needs. */
export interface LocaleMessages {
  readonly language: Language
  readonly messages: Messages
  /** The values of its messages that are not claims, and the facts behind them. */
  readonly values?: Values
  readonly facts?: Facts
  /** On another day: the messages for the month of the edition. */
  readonly day?: LocaleMessages
  /** While later facts are shown: the messages without them. */
  readonly later?: LocaleMessages
  /** While a day is being chosen: the longest text of these messages on any day, so that its space can be reserved. */
  readonly longest?: Longest
}

/** The longest text of some messages. */
export type Longest = Readonly<Partial<Record<MessageKey, string>>>

export interface Translator extends LocaleMessages {
  /** Returns a message as one string. */
  readonly t: (key: MessageKey, values?: Values) => string
}

/** @returns the translator for these messages */
export const translatorOf = (localeMessages: LocaleMessages): Translator => ({
  ...localeMessages,
  t: (key, values) =>
    format(localeMessages.messages[key] ?? '', localeMessages.language, { ...localeMessages.values, ...values }),
})
