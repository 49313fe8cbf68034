import { useLanguage } from '@/i18n/LanguageContext'
import type { MessageKey } from '@/i18n/messages/en'
import type { Facts } from '@/i18n/speaker'
import { partsOf, type Part, type Values } from '@/i18n/template'
import { Figure } from './Figure'

interface MessageProps {
  readonly text: string
  readonly values?: Values | undefined
  /** The facts that some of the values say, by the names of the values. */
  readonly facts?: Facts | undefined
  /** Inside a control a figure cannot be a button of its own: it only carries its claim. */
  readonly inert?: boolean
}

/** What must not begin a line. */
const closing = /^[\u00a0\u202f]?[,.;:!?)»”]+/

/**
 * A text with its figures: claims open their source, computed values are marked as such. The element is a new one for
 * each text, because translators replace, merge and move text nodes, and React cannot update what they have moved.
 */
export function Message({ text, values, facts, inert = false }: MessageProps) {
  const speech = useLanguage()
  const said = partsOf(text, speech.language, { ...speech.values, ...values })
  const known: Facts = { ...speech.facts, ...facts }
  const claimsOf = (part: Part | undefined) =>
    part?.kind === 'claim' ? [part.id] : part?.kind === 'computed' ? known[part.name] : undefined
  const tailOf = (part: Part | undefined, next: Part | undefined) =>
    !inert && claimsOf(part) && next?.kind === 'text' ? (closing.exec(next.text)?.[0] ?? '') : ''

  const pieces = said.map((part, key) => {
    if (part.kind === 'text') return part.text.slice(tailOf(said[key - 1], part).length)
    const claims = claimsOf(part)
    if (!claims) return <span key={key} data-computed="">{part.text}</span> // prettier-ignore
    if (inert) return <span key={key} data-claim={claims.join(' ')}>{part.text}</span> // prettier-ignore
    return <Figure key={key} claims={claims} tail={tailOf(part, said[key + 1])}>{part.text}</Figure> // prettier-ignore
  })
  return <span key={said.map((part) => part.text).join('')}>{pieces}</span>
}

interface WordsProps extends Omit<MessageProps, 'text'> {
  readonly of: MessageKey
}

/** The same for a message of the interface. */
export function Words({ of, ...rest }: WordsProps) {
  const { messages } = useLanguage()
  return <Message text={messages[of]} {...rest} />
}
