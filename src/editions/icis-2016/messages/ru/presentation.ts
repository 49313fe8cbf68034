import { presentation as ownPresentation } from '@/i18n/messages/ru/presentation'
import type { EditionTexts } from '@/i18n/editionTexts'

export const presentation: EditionTexts['presentation'] = {
  ...ownPresentation,

  conventionTitle: 'Конвенция',
  councilTitle: 'Совет',
  'check.map.attention':
    'Показ карты с границами на совещании Организации Объединенных Наций может требовать согласования; на плитках границ нет.',
}
