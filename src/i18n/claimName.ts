import { countryOf, countryIds } from '@/domain/country'
import type { ClaimId } from '@/domain/edition'
import { fillStatuses, dotsStatuses } from '@/domain/status'
import { claimOf } from '@/domain/claims'
import type { Texts } from './texts'
import { format } from './format'
import type { Translator } from './translator'

const isKey = (key: string, texts: Texts['sources']): key is keyof Texts['sources'] => Object.hasOwn(texts, key)

/** @returns a claim in a few words: for a status the country and the status, for a figure its name and its value */
export function claimName(id: ClaimId, texts: Texts['sources'], { language, t }: Translator): string {
  const key = `name.${id}`
  if (isKey(key, texts)) return format(texts[key], language)
  const country = countryIds.find((candidate) => id.startsWith(`${candidate}.`))
  const status = [...fillStatuses, ...dotsStatuses].find((candidate) => candidate === claimOf(id).value)
  return country && status
    ? format(texts['name.status'], language, { country: countryOf(country).name[language], status: t(status) })
    : t('sourceTitle')
}
