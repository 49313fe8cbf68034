import type { Facets } from '@/domain/filter'
import { shortened } from '@/domain/shortened'
import type { Translator } from './translator'
import type { MessageKey } from './messages/en'
import type { Values } from './format'

function messageFor(facets: boolean, query: boolean): MessageKey {
  if (facets) return query ? 'shownStatusSearch' : 'shownStatus'
  return query ? 'shownSearch' : 'shown'
}

/** @returns the facets in force as they stand in a sentence */
export const facetWords = (facets: Facets, { t }: Translator) =>
  (['convention', 'assistance'] as const).flatMap((facet) => {
    const value = facets[facet]
    return value ? [{ facet, label: t(`${value}.inList`) }] : []
  })

/** @returns the message that says what is shown, with its values; `shown` is how many countries are */
export function filterSummary(facets: Facets, query: string, shown: number, translator: Translator) {
  const texts = facetWords(facets, translator).map(({ label }) => label)
  const values: Values = {
    shown,
    query: shortened(query),
    facets: texts.join(translator.language === 'ru' ? '; ' : ', '),
  }
  return { of: messageFor(texts.length > 0, query !== ''), values }
}
