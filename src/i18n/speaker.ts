import type { ClaimId } from '@/data/claims'
import type { DayFactId } from '@/data/dayFacts'
import type { LaterId } from '@/data/later'
import type { TreatyFactId } from '@/data/treatyFacts'
import type { Language } from '@/domain/language'
import type { MessageKey, Messages } from './messages/en'
import { plain, type Values } from './template'

/** The id of anything the page states as a fact. */
export type FactId = ClaimId | TreatyFactId | DayFactId | LaterId

/** What some values of a message rest on, by the names of the values. */
export type Facts = Readonly<Record<string, readonly FactId[]>>

/** What is added to a speech: the values its messages then ask for, what they rest on, and the speech without it. */
interface Addition {
  readonly values: Values
  readonly facts: Facts
  readonly own: Speech
}

/** What a view needs to speak: the language and its messages. */
export interface Speech {
  readonly language: Language
  readonly messages: Messages
  /** On another day than that of the press release. */
  readonly day?: Addition
  /** While what came later is shown. */
  readonly later?: Addition
}

export interface Speaker extends Speech {
  /** A message as one string. */
  readonly say: (key: MessageKey, values?: Values) => string
}

/** @returns who speaks a language */
export const speakerOf = (speech: Speech): Speaker => ({
  ...speech,
  say: (key, values) =>
    plain(speech.messages[key], speech.language, { ...speech.later?.values, ...speech.day?.values, ...values }),
})
