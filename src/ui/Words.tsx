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

function piece(part: Part, key: number, inert: boolean, facts?: Facts) {
  if (part.kind === 'text') return part.text
  const said = part.kind === 'computed' && facts?.[part.name]
  if (said && inert) return <span key={key} data-claim={said.join(' ')}>{part.text}</span> // prettier-ignore
  if (said) return <Figure key={key} claims={said}>{part.text}</Figure> // prettier-ignore
  if (part.kind === 'computed') return <span key={key} data-computed="">{part.text}</span> // prettier-ignore
  if (inert) return <span key={key} data-claim={part.id}>{part.text}</span> // prettier-ignore
  return (
    <Figure key={key} claims={[part.id]}>
      {part.text}
    </Figure>
  )
}

/** A text with its figures: claims open their source, computed values are marked as such. */
export function Message({ text, values, facts, inert = false }: MessageProps) {
  const speech = useLanguage()
  const said = partsOf(text, speech.language, { ...speech.values, ...values })
  return said.map((part, index) => piece(part, index, inert, { ...speech.facts, ...facts }))
}

interface WordsProps extends Omit<MessageProps, 'text'> {
  readonly of: MessageKey
}

/** The same for a message of the interface. */
export function Words({ of, ...rest }: WordsProps) {
  const { messages } = useLanguage()
  return <Message text={messages[of]} {...rest} />
}
