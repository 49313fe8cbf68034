import type { EditionTexts } from '@/i18n/editionTexts'

export const talk: EditionTexts['talk'] = {
  'headline.0': 'Les pays nordiques et l’intégration européenne',
  'headline.1': '{members|Word} des {countries|word} pays sont des États membres',
  'headline.2': '{member-and-euro|Word} est un État membre de la zone euro',
  'note.0': 'Situation en {as-at}.',
  'note.1': 'États membres : Danemark, Finlande, Suède.',
  'note.2': 'Ni l’un ni l’autre : {neither}.',
  'note.3': 'Montrer les sources.',
  'member-and-euro': '{member-and-euro|Word} des {countries|word} pays nordiques a l’euro',
}
