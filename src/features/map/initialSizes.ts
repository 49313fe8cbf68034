import { deskSizes } from '@edition/map'
import type { Language } from '@/domain/edition'
import type { Size } from '@/drawings/map/projection'

/** The size of the stage before it can be measured, and the font size of the names, in pixels. */
interface Stage {
  readonly size: Size
  readonly fontSize: number
}

export type Layout = 'desk' | 'phone'

/** At 1366 × 768, the texts around the map leave a different size per language; not so on a phone of 390 × 844. */
const desks: Readonly<Record<Language, Size>> = deskSizes

export const initialSizeFor = (layout: Layout, language: Language): Stage =>
  layout === 'desk' ? { size: desks[language], fontSize: 14 } : { size: { width: 362, height: 340 }, fontSize: 13 }
