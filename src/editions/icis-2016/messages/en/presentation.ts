import { presentation as ownPresentation } from '@/i18n/messages/en/presentation'
import type { EditionTexts } from '@/i18n/editionTexts'

export const presentation: EditionTexts['presentation'] = {
  ...ownPresentation,

  conventionTitle: 'The Convention',
  councilTitle: 'The Council',
  'check.map.attention': 'Maps of boundaries may need clearance in a UN meeting; tiles make no claim.',
}
