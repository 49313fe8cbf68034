import type { Language, PartyId, SignatoryId } from '@/domain/edition'
import type { TalkKey } from '@/i18n/editionTexts'
import type { MessageKey, Texts } from '@/i18n/texts'

/**
 * Messages whose wording rests on no published source and that a native reader has not signed off: class (c) of the
 * facts. Whoever signs one off takes it out of the list.
 */
export const translationReview = {
  fr: [
    'asAt', 'lead', 'non-party', 'beneficiary', 'non-beneficiary', 'non-party.inList', 'beneficiary.inList',
    'non-beneficiary.inList', 'party.sentence', 'non-party.sentence', 'beneficiary.sentence',
    'non-beneficiary.sentence', 'eachIsOne', 'clearAll', 'members', 'hosted', 'map', 'tiles', 'show', 'disclaimer',
    'hostKey', 'townKey', 'timeline', 'timelineTitle', 'meeting-2014.what', 'meeting-2015.what', 'meeting-2016',
    'meeting-2016.what', 'conference.what', 'project', 'project.what', 'meetingsHosted', 'bodyName', 'claimStated',
    'claimDerived', 'rule.listed', 'credit', 'publisherNote', 'deposited', 'day.count', 'day.absent', 'anotherDay',
    'treatyListed', 'treatyBound', 'treatyCounted', 'treaty.signed', 'treaty.ratification', 'treaty.acceptance',
    'treaty.approval', 'treaty.accession', 'treaty.in-force', 'treaty.count', 'since.ratification',
    'since.acceptance', 'since.approval', 'since.accession', 'parties.title', 'parties.lead', 'parties.chart',
    'parties.bound', 'parties.deposited', 'parties.start', 'parties.rows', 'parties.caption', 'parties.deposit',
    'parties.since', 'parties.signed', 'parties.member', 'parties.nameThen', 'parties.signedOnly', 'parties.from', 'parties.origin', 'parties.publisherNote',
    'later.title', 'later.stamp', 'later.hide', 'later.show', 'later.composition', 'later.also', 'later.meeting-2014',
    'later.meeting-2014.what', 'later.conference-10', 'later.programme', 'later.uzbekistan', 'later.conference-11',
    'later.conference-12', 'later.conference-13', 'later.UKR.deposited', 'later.UKR.in-force', 'later.listed',
    'later.elsewhere', 'later.fact',
  ],
  ru: [
    'title', 'asAt', 'lead', 'non-party', 'non-party.inList', 'party.sentence', 'non-party.sentence', 'beneficiary',
    'non-beneficiary', 'beneficiary.inList', 'non-beneficiary.inList', 'beneficiary.sentence',
    'non-beneficiary.sentence', 'eachIsOne', 'clearAll', 'members', 'hosted', 'map', 'tiles', 'show', 'disclaimer',
    'hostKey', 'timeline', 'timelineTitle', 'meeting-2014.what', 'meeting-2015.what', 'meeting-2016.what',
    'conference.what', 'project', 'project.what', 'meetingsHosted', 'claimStated', 'claimDerived', 'rule.listed',
    'credit', 'publisherNote', 'deposited', 'day.count', 'day.absent', 'anotherDay',
    'treatyListed', 'treatyBound', 'treatyCounted', 'treaty.signed', 'treaty.ratification', 'treaty.acceptance',
    'treaty.approval', 'treaty.accession', 'treaty.in-force', 'treaty.count', 'since.ratification',
    'since.acceptance', 'since.approval', 'since.accession', 'parties.title', 'parties.lead', 'parties.chart',
    'parties.bound', 'parties.deposited', 'parties.start', 'parties.rows', 'parties.caption', 'parties.deposit',
    'parties.since', 'parties.signed', 'parties.member', 'parties.nameThen', 'parties.signedOnly', 'parties.from', 'parties.origin', 'parties.publisherNote',
    'instrument.ratification', 'instrument.acceptance', 'instrument.approval',
    'later.title', 'later.stamp', 'later.hide', 'later.show', 'later.composition', 'later.also', 'later.meeting-2014',
    'later.meeting-2014.what', 'later.conference-10', 'later.programme', 'later.uzbekistan', 'later.conference-11',
    'later.conference-12', 'later.conference-13', 'later.UKR.deposited', 'later.UKR.in-force', 'later.listed',
    'later.elsewhere', 'later.date', 'later.fact', 'later.page',
  ],
} as const satisfies Partial<Record<Language, readonly (MessageKey | keyof Texts['sources'] | keyof Texts['history'])[]>> // prettier-ignore

/**
 * The same for the talk; what it takes from the interface stands in the list above. What the presentation says of its
 * own commands (`messages/present`), what the exports say (`messages/share`), what is said of another day
 * (`messages/day`) and what is said where the application does not run (`messages/fallback`) wait for a native reader as
 * a whole.
 */
export const unreviewedTalk = {
  fr: [
    'headline.0', 'headline.1', 'headline.2', 'headline.3', 'headline.4', 'headline.6', 'headline.7', 'headline.8',
    'headline.9', 'headline.10', 'headline.11', 'note.0', 'note.1', 'note.2', 'note.3', 'note.4', 'note.5', 'note.6', 'note.7', 'note.8', 'note.9', 'note.10', 'note.11',
    'meeting-2016', 'countries', 'project-length', 'both', 'council-meetings', 'areas', 'conference',
  ],
  ru: [
    'headline.0', 'headline.1', 'headline.2', 'headline.3', 'headline.4', 'headline.6', 'headline.7', 'headline.8',
    'headline.9', 'headline.10', 'headline.11', 'note.0', 'note.1', 'note.2', 'note.3', 'note.4', 'note.5', 'note.6', 'note.7', 'note.8', 'note.9', 'note.10', 'note.11',
    'meeting-2016', 'countries', 'project-length', 'both', 'council-meetings', 'areas', 'conference',
  ],
} as const satisfies Partial<Record<Language, readonly TalkKey[]>> // prettier-ignore

/**
 * Names of Parties and signatories that are not those of the lists of the United Nations (UNSD, M49 standard) letter for
 * letter: shortened, or not in the lists, as the European Union. What North Macedonia was called in 2016 waits in both
 * languages too.
 */
export const unreviewedNames = {
  fr: ['EU', 'GBR', 'MKD', 'NLD', 'USA'],
  ru: ['GBR', 'MKD', 'NLD', 'USA'],
} as const satisfies Partial<Record<Language, readonly (PartyId | SignatoryId)[]>>
