import type { LabelSlot } from '@/domain/editionSchema'
import type { EventId } from './events'
import { labels } from './timeline'

export const pictureLabels: Readonly<Record<EventId, LabelSlot>> = labels
export const pictureBandLabel: LabelSlot = { from: 0.8, to: 0.93, row: 'above', align: 'end' }

export const slideCards: Partial<
  Record<EventId, { readonly from: number; readonly to: number; readonly lift: number }>
> = {
  'denmark-joins': { from: 0.02, to: 0.3, lift: 46 },
  enlargement: { from: 0.34, to: 0.62, lift: 92 },
  'euro-starts': { from: 0.66, to: 0.98, lift: 138 },
}

export const slideLabels: Readonly<
  Record<EventId, { readonly from: number; readonly to: number; readonly align: 'left' | 'center' | 'right' }>
> = {
  'denmark-joins': { from: 0.02, to: 0.3, align: 'left' },
  enlargement: { from: 0.34, to: 0.58, align: 'left' },
  'euro-starts': { from: 0.6, to: 0.9, align: 'left' },
}
