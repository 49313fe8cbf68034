import { useLanguage } from '@/i18n/LanguageContext'
import type { MessageKey } from '@/i18n/texts'
import type { Facts } from '@/i18n/translator'
import { partsOf, type Part, type Values } from '@/i18n/format'
import { CitedValue } from './CitedValue'

interface MessageTextProps {
  readonly text: string
  readonly values?: Values | undefined
  /** The facts behind some of the values, by the names of the values. */
  readonly facts?: Facts | undefined
  /** If true, values only carry their claims: inside a control, a value cannot be a button. */
  readonly inert?: boolean
}

/** Punctuation that must not begin a line. */
const closing = /^[\u00a0\u202f]?[,.;:!?)»”]+/

/**
 * A text with its values: claims open their source, computed values are marked as such. Each text gets a new element,
 * because translators replace, merge and move text nodes, and React cannot update nodes that they have moved.
 */
export function MessageText({ text, values, facts, inert = false }: MessageTextProps) {
  const localeMessages = useLanguage()
  const said = partsOf(text, localeMessages.language, { ...localeMessages.values, ...values })
  const known: Facts = { ...localeMessages.facts, ...facts }
  const claimsOf = (part: Part | undefined) =>
    part?.kind === 'claim' ? [part.id] : part?.kind === 'computed' ? known[part.name] : undefined
  const tailOf = (part: Part | undefined, next: Part | undefined) =>
    !inert && claimsOf(part) && next?.kind === 'text' ? (closing.exec(next.text)?.[0] ?? '') : ''

  const pieces = said.map((part, key) => {
    if (part.kind === 'text') return part.text.slice(tailOf(said[key - 1], part).length)
    const claims = claimsOf(part)
    if (claims && !inert)
      return (
        <CitedValue key={key} claims={claims} tail={tailOf(part, said[key + 1])}>
          {part.text}
        </CitedValue>
      )
    const origin = claims ? { 'data-claim': claims.join(' ') } : { 'data-computed': '' }
    return (
      <span key={key} {...origin}>
        {part.text}
      </span>
    )
  })
  return <span key={said.map((part) => part.text).join('')}>{pieces}</span>
}

/** `MessageText` for a message of the interface. */
export function Message({ of, ...rest }: Omit<MessageTextProps, 'text'> & { readonly of: MessageKey }) {
  const { messages } = useLanguage()
  return <MessageText text={messages[of] ?? ''} {...rest} />
}
