import { sources as ownSources } from '@/i18n/messages/en/background'
import type { EditionTexts } from '@/i18n/editionTexts'
import type { WordsClaimId } from '../../claims'
import type { HeadingKey } from '../../headings'

export const background: Readonly<Record<WordsClaimId | HeadingKey, string>> = {
  issuer: 'European Union',
  rights: 'A test, shipped nowhere.',

  aboutUnion: 'The European Union',
  membersNow: '{members|Word} of the {countries|word} are member States; {euros|word} is in the euro area.',
}

export const sources: EditionTexts['sources'] = {
  ...ownSources,

  claimStated: 'Stated in the country profiles, {where}.',
  'rule.window': 'from the dates of the source.',
  'where.paragraph': 'table {n}',
  'where.paragraph.many': 'tables {n}',
  'name.countries': '{countries} Nordic countries',
  'name.members': '{members} member States',
  'name.non-members': '{non-members} not member States',
  'name.euros': '{euros} in the euro area',
  'name.no-euros': '{no-euros} with their own currency',
  'name.member-and-euro': '{member-and-euro} member State in the euro area',
  'name.member-only': '{member-only} member States with their own currency',
  'name.euro-only': '{euro-only} in the euro area only',
  'name.neither': '{neither} neither',
  'name.denmark-joins': 'Denmark joins: {denmark-joins}',
  'name.enlargement': 'Finland and Sweden join: {enlargement}',
  'name.euro-starts': 'The euro in Finland: {euro-starts}',
  'name.as-at': 'Status as at {as-at}',
}

export { history, notices } from '@/i18n/messages/en/background'
