import type { BackgroundSection } from '@/domain/editionSchema'
import type { ClaimId, WordsClaimId } from './claims'
import type { HeadingKey } from './headings'

type Section = BackgroundSection<ClaimId, WordsClaimId, HeadingKey>

export const sections: { readonly before: readonly Section[]; readonly after: readonly Section[] } = {
  before: [
    {
      title: 'aboutUnion',
      blocks: [{ kind: 'body' }, { kind: 'message', key: 'membersNow' }],
      sources: ['members', 'euros'],
    },
  ],
  after: [],
}
