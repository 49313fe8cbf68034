import { countryOf } from '@/data/countries'
import type { ClaimId } from '@/data/claims'
import { countryIds } from '@/domain/country'
import { conventionStatuses, assistanceStatuses } from '@/domain/status'
import { claimOf } from '@/data/claims'
import type { SourceKey, SourceWords } from './messages/background/en'
import { plain } from './template'
import type { Speaker } from './speaker'

const isKey = (key: string, words: SourceWords): key is SourceKey => Object.hasOwn(words, key)

/**
 * @param id a claim
 * @returns what the claim says, in a few words: for a status the country with it, for a figure its name with its value
 */
export function claimName(id: ClaimId, words: SourceWords, { language, say }: Speaker): string {
  const key = `name.${id}`
  if (isKey(key, words)) return plain(words[key], language)
  const country = countryIds.find((candidate) => id.startsWith(`${candidate}.`))
  const status = [...conventionStatuses, ...assistanceStatuses].find((candidate) => candidate === claimOf(id).value)
  return country && status
    ? plain(words['name.status'], language, { country: countryOf[country].name[language], status: say(status) })
    : say('sourceTitle')
}
