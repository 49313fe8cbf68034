import { presentation as ownPresentation } from '@/i18n/messages/fr/presentation'
import type { EditionTexts } from '@/i18n/editionTexts'

export const presentation: EditionTexts['presentation'] = {
  ...ownPresentation,

  conventionTitle: 'La Convention',
  councilTitle: 'Le Conseil',
  'check.map.attention':
    'Une carte avec des frontières peut devoir être approuvée avant une réunion de l’ONU ; les tuiles n’affirment rien.',
}
