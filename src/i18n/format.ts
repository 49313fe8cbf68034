import { isClaim } from '@/domain/claims'
import type { ClaimId, Language } from '@/domain/edition'
import { claimText, forms, type Form } from './claimText'

/** A piece of a message: plain text, the value of a claim, or a value that the page computed. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly text: string }
  | { readonly kind: 'computed'; readonly name: string; readonly text: string }

export type Values = Readonly<Record<string, string | number>>

const placeholder = /\{([^{}|]+)(?:\|(\w+))?\}/

const formOf = (name: string | undefined): Form => forms.find((form) => form === name) ?? 'plain'

/**
 * @param message a message with `{placeholders}`
 * @param values the computed values by name; they take precedence over claims of the same name
 * @returns the message in pieces, in order
 * @throws if a placeholder is neither a value nor a claim
 */
export function partsOf(message: string, language: Language, values: Values = {}): readonly Part[] {
  return message.split(/(\{[^{}]+\})/).flatMap((text): readonly Part[] => {
    const [, id, form] = placeholder.exec(text) ?? []
    if (id === undefined) return text === '' ? [] : [{ kind: 'text', text }]
    const value = values[id]
    if (value !== undefined) return [{ kind: 'computed', name: id, text: String(value) }]
    if (isClaim(id)) return [{ kind: 'claim', id, text: claimText(id, language, formOf(form)) }]
    throw new Error(`The message “${message}” asks for {${id}}, which is neither a claim nor given.`)
  })
}

/** @returns the message as one string, for names, titles and exports; see `partsOf` */
export const format = (message: string, language: Language, values: Values = {}): string =>
  partsOf(message, language, values)
    .map((part) => part.text)
    .join('')
