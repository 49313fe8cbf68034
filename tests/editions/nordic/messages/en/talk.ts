import type { EditionTexts } from '@/i18n/editionTexts'

export const talk: EditionTexts['talk'] = {
  'headline.0': 'The Nordic countries in European integration',
  'headline.1': '{members|Word} of the {countries|word} are member States',
  'headline.2': '{member-and-euro|Word} is a member State and in the euro area',
  'note.0': 'Everything shown is as at {as-at}.',
  'note.1': 'Member States: Denmark, Finland, Sweden.',
  'note.2': 'Neither: {neither}.',
  'note.3': 'Point to the sources.',
  'member-and-euro': '{member-and-euro|Word} of {countries|word} Nordic countries has the euro',
}
