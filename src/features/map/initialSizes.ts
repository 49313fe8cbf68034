import type { Language } from '@/domain/language'
import type { Size } from '@/drawings/map/projection'

/** The stage of the map before there is a screen to measure, and the type its names are set in. */
interface Stage {
  readonly size: Size
  readonly fontSize: number
}

export type Layout = 'desk' | 'phone'

/** At 1366 × 768 the words around the map leave it another size in each language; on a phone of 390 × 844 they do not. */
const desks: Readonly<Record<Language, Size>> = {
  en: { width: 716, height: 427 },
  fr: { width: 716, height: 411 },
  ru: { width: 629, height: 411 },
}

export const initialSizeFor = (layout: Layout, language: Language): Stage =>
  layout === 'desk' ? { size: desks[language], fontSize: 14 } : { size: { width: 362, height: 340 }, fontSize: 13 }
