import type { SourcePage } from '@/domain/editionSchema'

/** Where the table of the Parties comes from; apart from the press release, and never mixed with it. */
export const treatySources = {
  /** Signature, kind and deposit of each instrument. */
  collection: {
    title: 'United Nations Treaty Collection, registration 36605, participants',
    page: 'https://treaties.un.org/Pages/showDetails.aspx?objid=080000028004ae45',
  },
  /** The days of entry into force for each Party. */
  bound: {
    title: 'InforMEA, Industrial Accidents Convention, treaty parties',
    page: 'https://www.informea.org/es/treaties/industrialaccidents/treaty-parties',
  },
} as const satisfies Record<'collection' | 'bound', SourcePage>

/** The Convention's place in the Treaty Collection. */
export const treatyChapter = 'XXVII-6'
