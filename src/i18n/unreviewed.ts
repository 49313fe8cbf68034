import type { Language } from '@/domain/language'
import type { MessageKey } from './messages/en'

/**
 * Messages whose wording rests on no published source and that a native reader has not signed off: class (c) of the
 * facts. Whoever signs one off takes it out of the list.
 */
export const unreviewed = {
  fr: [
    'asAt', 'lead', 'non-party', 'beneficiary', 'non-beneficiary', 'non-party.inList', 'beneficiary.inList',
    'non-beneficiary.inList', 'party.sentence', 'non-party.sentence', 'beneficiary.sentence',
    'non-beneficiary.sentence', 'eachIsOne', 'clearAll', 'members', 'hosted', 'map', 'tiles', 'show', 'disclaimer',
    'hostKey', 'townKey', 'timeline', 'timelineTitle', 'meeting-2014.what', 'meeting-2015.what', 'meeting-2016',
    'meeting-2016.what', 'conference.what', 'project', 'project.what', 'meetingsHosted', 'councilName', 'claimStated',
    'claimDerived', 'rule.listed', 'credit', 'standing',
  ],
  ru: [
    'title', 'asAt', 'lead', 'non-party', 'non-party.inList', 'party.sentence', 'non-party.sentence', 'beneficiary',
    'non-beneficiary', 'beneficiary.inList', 'non-beneficiary.inList', 'beneficiary.sentence',
    'non-beneficiary.sentence', 'eachIsOne', 'clearAll', 'members', 'hosted', 'map', 'tiles', 'show', 'disclaimer',
    'hostKey', 'timeline', 'timelineTitle', 'meeting-2014.what', 'meeting-2015.what', 'meeting-2016.what',
    'conference.what', 'project', 'project.what', 'meetingsHosted', 'claimStated', 'claimDerived', 'rule.listed',
    'credit', 'standing',
  ],
} as const satisfies Partial<Record<Language, readonly MessageKey[]>> // prettier-ignore
