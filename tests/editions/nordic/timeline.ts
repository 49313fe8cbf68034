import type { EditionSegment, LabelSlot } from '@/domain/editionSchema'
import type { ClaimId } from './claims'
import type { EventId } from './events'

export const segments = {
  integration: {
    from: 0.004,
    to: 0.996,
    span: { precision: 'range', from: { year: 1970, month: 1, day: 1 }, to: { year: 2019, month: 12, day: 31 } },
  },
} as const satisfies Record<string, EditionSegment>

export const segmentOf = {
  'denmark-joins': 'integration',
  enlargement: 'integration',
  'euro-starts': 'integration',
} as const satisfies Record<EventId, keyof typeof segments>

export const yearly = { segment: 'integration', years: [1970, 1980, 1990, 2000, 2010] } as const

export const labels = {
  'denmark-joins': { from: 0.06, to: 0.3, row: 'below', align: 'start' },
  enlargement: { from: 0.2, to: 0.52, row: 'above', align: 'end' },
  'euro-starts': { from: 0.58, to: 0.9, row: 'below', align: 'start' },
} as const satisfies Record<EventId, LabelSlot>

export const bandLabel = { from: 0.86, to: 1 } as const

export const timelineClaims: readonly ClaimId[] = ['denmark-joins', 'enlargement', 'euro-starts', 'as-at']
