import { presentation as ownPresentation } from '@/i18n/messages/en/presentation'
import type { EditionTexts } from '@/i18n/editionTexts'

export const presentation: EditionTexts['presentation'] = {
  ...ownPresentation,

  'check.map.attention': 'The map shows boundaries; tiles do not.',
}
