import { sources as ownSources } from '@/i18n/messages/fr/background'
import type { EditionTexts } from '@/i18n/editionTexts'
import type { background as enBackground } from '../en/background'

export const background: Record<keyof typeof enBackground, string> = {
  issuer: 'Union européenne',
  rights: 'Un essai, publié nulle part.',

  aboutUnion: 'L’Union européenne',
  membersNow: '{members|Word} des {countries|word} sont des États membres ; {euros|word} fait partie de la zone euro.',
}

export const sources: EditionTexts['sources'] = {
  ...ownSources,

  claimStated: 'Énoncé dans les profils des pays, {where}.',
  'rule.window': 'd’après les dates de la source.',
  'where.paragraph': 'tableau {n}',
  'where.paragraph.many': 'tableaux {n}',
  'name.countries': '{countries} pays nordiques',
  'name.members': '{members} États membres',
  'name.non-members': '{non-members} non membres',
  'name.euros': '{euros} dans la zone euro',
  'name.no-euros': '{no-euros} avec une autre monnaie',
  'name.member-and-euro': '{member-and-euro} État membre dans la zone euro',
  'name.member-only': '{member-only} États membres avec une autre monnaie',
  'name.euro-only': '{euro-only} dans la zone euro seulement',
  'name.neither': '{neither} ni l’un ni l’autre',
  'name.denmark-joins': 'Adhésion du Danemark : {denmark-joins}',
  'name.enlargement': 'Adhésion de la Finlande et de la Suède : {enlargement}',
  'name.euro-starts': 'L’euro en Finlande : {euro-starts}',
  'name.as-at': 'Situation en {as-at}',
}

export { history, notices } from '@/i18n/messages/fr/background'
