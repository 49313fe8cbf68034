import { countryOf } from '@/data/countries'
import type { ClaimId } from '@/data/claims'
import { countryIds } from '@/domain/country'
import { conventionStatuses, assistanceStatuses } from '@/domain/status'
import { claimOf } from '@/data/claims'
import type { SourceKey, SourceTexts } from './messages/background/en'
import { format } from './format'
import type { Translator } from './translator'

const isKey = (key: string, texts: SourceTexts): key is SourceKey => Object.hasOwn(texts, key)

/**
 * @param id a claim
 * @returns what the claim says, in a few words: for a status the country with it, for a figure its name with its value
 */
export function claimName(id: ClaimId, texts: SourceTexts, { language, t }: Translator): string {
  const key = `name.${id}`
  if (isKey(key, texts)) return format(texts[key], language)
  const country = countryIds.find((candidate) => id.startsWith(`${candidate}.`))
  const status = [...conventionStatuses, ...assistanceStatuses].find((candidate) => candidate === claimOf(id).value)
  return country && status
    ? format(texts['name.status'], language, { country: countryOf[country].name[language], status: t(status) })
    : t('sourceTitle')
}
