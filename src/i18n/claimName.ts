import { countryOf } from '@/data/countries'
import type { ClaimId } from '@/data/claims'
import { countryIds } from '@/domain/country'
import { conventionStatuses, assistanceStatuses } from '@/domain/status'
import { claimOf } from '@/data/claims'
import type { MessageKey, Messages } from './messages/en'
import type { useLanguage } from './LanguageContext'

type Speaker = Pick<ReturnType<typeof useLanguage>, 'language' | 'messages' | 'say'>

const isKey = (key: string, messages: Messages): key is MessageKey => Object.hasOwn(messages, key)

/**
 * @param id a claim
 * @returns what the claim says, in a few words: for a status the country with it, for a figure its name with its value
 */
export function claimName(id: ClaimId, { language, messages, say }: Speaker): string {
  const key = `name.${id}`
  if (isKey(key, messages)) return say(key)
  const country = countryIds.find((candidate) => id.startsWith(`${candidate}.`))
  const status = [...conventionStatuses, ...assistanceStatuses].find((candidate) => candidate === claimOf(id).value)
  return country && status ? `${countryOf[country].name[language]}: ${say(status)}` : say('sourceTitle')
}
