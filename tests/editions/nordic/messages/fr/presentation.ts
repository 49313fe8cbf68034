import { presentation as ownPresentation } from '@/i18n/messages/fr/presentation'
import type { EditionTexts } from '@/i18n/editionTexts'

export const presentation: EditionTexts['presentation'] = {
  ...ownPresentation,

  'check.map.attention': 'La carte montre des frontières ; les tuiles, non.',
}
