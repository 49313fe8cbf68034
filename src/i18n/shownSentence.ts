import type { Facets } from '@/domain/filter'
import { shortened } from './shortened'
import type { Speaker } from './speaker'
import type { MessageKey } from './messages/en'
import type { Values } from './template'

function messageFor(facets: boolean, query: boolean): MessageKey {
  if (facets) return query ? 'shownStatusSearch' : 'shownStatus'
  return query ? 'shownSearch' : 'shown'
}

/** @returns the facets in force as they stand in a sentence */
export const facetWords = (facets: Facets, { say }: Speaker) =>
  (['convention', 'assistance'] as const).flatMap((facet) => {
    const value = facets[facet]
    return value ? [{ facet, label: say(`${value}.inList`) }] : []
  })

/** @returns the message that says what is shown, with its values; `shown` is how many countries are */
export function shownSentence(facets: Facets, query: string, shown: number, speaker: Speaker) {
  const words = facetWords(facets, speaker).map(({ label }) => label)
  const values: Values = { shown, query: shortened(query), facets: words.join(speaker.language === 'ru' ? '; ' : ', ') }
  return { of: messageFor(words.length > 0, query !== ''), values }
}
