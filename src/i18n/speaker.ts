import type { Language } from '@/domain/language'
import type { MessageKey, Messages } from './messages/en'
import { plain, type Values } from './template'

/** What a view needs to speak: the language and its messages. */
export interface Speech {
  readonly language: Language
  readonly messages: Messages
}

export interface Speaker extends Speech {
  /** A message as one string. */
  readonly say: (key: MessageKey, values?: Values) => string
}

/** @returns who speaks a language */
export const speakerOf = ({ language, messages }: Speech): Speaker => ({
  language,
  messages,
  say: (key, values) => plain(messages[key], language, values),
})
