import { countryOf, countryIds } from '@/domain/country'
import type { ClaimId } from '@/domain/edition'
import { fillStatuses, dotsStatuses } from '@/domain/status'
import { claimOf } from '@/domain/claims'
import type { Texts } from './texts'
import { format } from './format'
import type { Translator } from './translator'

const isKey = <Key extends string>(key: string, texts: Readonly<Record<Key, string>>): key is Key =>
  Object.hasOwn(texts, key)

/**
 * @param words the texts of the claims of words, where such claims are named
 * @returns a claim in a few words: a status with its country, a figure with its name, the text of a claim of words
 */
export function claimName(
  id: ClaimId,
  texts: Texts['sources'],
  { language, t }: Translator,
  words?: Texts['background'],
): string {
  const key = `name.${id}`
  if (isKey(key, texts)) return format(texts[key], language)
  if (words && isKey(id, words)) return words[id]
  const country = countryIds.find((candidate) => id.startsWith(`${candidate}.`))
  const status = [...fillStatuses, ...dotsStatuses].find((candidate) => candidate === claimOf(id).value)
  return country && status
    ? format(texts['name.status'], language, { country: countryOf(country).name[language], status: t(status) })
    : t('sourceTitle')
}
