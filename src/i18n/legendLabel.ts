import { fillStatuses, statusesOf, type DisplayClass } from '@/domain/status'
import type { Translator } from './translator'
import { statusLabel } from './statusLabels'

/** @returns the meaning of a class in a legend; on another day that of the first facet only */
export function legendLabel(drawn: DisplayClass, translator: Translator): string {
  if (drawn === 'deposited') return statusLabel({ fill: fillStatuses[1], dots: null, deposited: true }, '', translator)
  return statusLabel(translator.day ? { ...statusesOf[drawn], dots: null } : statusesOf[drawn], '', translator)
}
