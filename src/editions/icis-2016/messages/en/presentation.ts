import { presentation as ownPresentation } from '@/i18n/messages/en/presentation'
import type { EditionTexts } from '@/i18n/editionTexts'

export const presentation: EditionTexts['presentation'] = {
  ...ownPresentation,

  conventionTitle: 'The Convention',
  councilTitle: 'The Council',
  'check.map.attention': 'Maps showing boundaries may require clearance for a United Nations meeting; tiles show none.',
}
