import type { EditionAttributions } from '@/domain/editionSchema'
import type { ClaimId } from './claims'
import type { languages } from './basics'

/** What only the publisher says: a message with one of the phrases names it, or the build stops. */
export const attributions: EditionAttributions<ClaimId, (typeof languages)[number]> = {
  'first-observer': {
    en: { phrases: ['a first', 'first time'], to: 'UNECE' },
    fr: { phrases: ['une première', 'première fois'], to: 'CEE-ONU' },
    ru: { phrases: ['впервые'], to: 'ЕЭК ООН' },
  },
}
