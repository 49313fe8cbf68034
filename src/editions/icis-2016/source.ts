import type { SourcePage } from '@/domain/editionSchema'

/** The press release that every claim comes from. It bears no date; its title stays as it is in every language. */
export const source = {
  title: 'UNECE and Commonwealth of Independent States tighten cooperation on industrial safety',
  issuer: 'UNECE Information Unit',
  page: 'http://www.unece.org/es/info/media/presscurrent-press-h/environment/2016/unece-and-commonwealth-of-independent-states-tighten-cooperation-on-industrial-safety/doc.html',
} as const satisfies SourcePage & { readonly issuer: string }
