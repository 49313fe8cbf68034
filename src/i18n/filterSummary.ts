import type { Facets } from '@/domain/status'
import { shortened } from '@/domain/shortened'
import type { InterfaceLanguage } from './interfaceLanguage'
import type { Translator } from './translator'
import type { Values } from './format'

/** The separator between facets. A Russian facet contains a comma itself. */
const separators: Readonly<Record<InterfaceLanguage, string>> = { en: ', ', fr: ', ', ru: '; ' }

/** @returns the selected statuses, in the form for a sentence */
export const facetWords = (facets: Facets, { t }: Translator) =>
  (['fill', 'dots'] as const).flatMap((facet) => {
    const value = facets[facet]
    return value ? [{ facet, label: t(`${value}.inList`) }] : []
  })

/** @returns the message that describes what is shown, with its values; `shown` is the number of countries shown */
export function filterSummary(facets: Facets, query: string, shown: number, translator: Translator) {
  const texts = facetWords(facets, translator).map(({ label }) => label)
  const values: Values = { shown, query: shortened(query), facets: texts.join(separators[translator.language]) }
  return { of: `shown${texts.length > 0 ? 'Status' : ''}${query ? 'Search' : ''}`, values } as const
}
