import type { MemberRow } from '@/domain/memberRows'
import { placeOf } from '@/domain/places'
import type { Translator } from './translator'

/** @returns where the status of a row comes from: a part of the source, or on another day the list that has the member */
export const rowSource = ({ listing, place }: MemberRow, { t }: Translator): string =>
  listing ? t(`listed.${listing}`) : t('paragraph', { n: placeOf(place).n ?? '' })

/** @returns the same, short enough for a column: a dash if no list has the member */
export const shortRowSource = (row: MemberRow, translator: Translator): string =>
  row.listing === 'absent' ? '–' : rowSource(row, translator)
