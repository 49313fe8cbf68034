import type { SourcePage } from '@/domain/editionSchema'

export const source = {
  title: 'European Union, country profiles',
  page: 'https://european-union.europa.eu/principles-countries-history/eu-countries_en',
} as const satisfies SourcePage
