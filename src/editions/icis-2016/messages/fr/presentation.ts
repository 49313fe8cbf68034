import { presentation as ownPresentation } from '@/i18n/messages/fr/presentation'
import type { EditionTexts } from '@/i18n/editionTexts'

export const presentation: EditionTexts['presentation'] = {
  ...ownPresentation,

  conventionTitle: 'La Convention',
  councilTitle: 'Le Conseil',
  'check.map.attention':
    'Les cartes montrant des frontières peuvent devoir être approuvées avant une réunion des Nations Unies ; les tuiles n’en montrent aucune.',
}
