import { deskSizes } from '@edition/map'
import type { Language } from '@/domain/edition'
import type { Size } from '@/drawings/map/projection'

export type Layout = 'desk' | 'phone'

/** At 1366 × 768, the texts around the map leave a different size per language; not so on a phone of 390 × 844. */
const desks: Readonly<Record<Language, Size>> = deskSizes

/** @returns the size of the stage before it can be measured, and the font size of the names, in pixels */
export const initialSizeFor = (layout: Layout, language: Language) =>
  layout === 'desk' ? { size: desks[language], fontSize: 14 } : { size: { width: 362, height: 340 }, fontSize: 13 }
