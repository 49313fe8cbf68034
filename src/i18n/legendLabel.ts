import { statusesOf, type DisplayClass } from '@/domain/status'
import type { Translator } from './translator'
import { statusLabel } from './statusLabels'

/** @returns what a class means in a legend; on a day for which the programme is not known, of the Convention only */
export function legendLabel(drawn: DisplayClass, translator: Translator): string {
  if (drawn === 'deposited')
    return statusLabel({ convention: 'non-party', assistance: null, deposited: true }, '', translator)
  return statusLabel(translator.day ? { ...statusesOf[drawn], assistance: null } : statusesOf[drawn], '', translator)
}
