import { history as ownHistory, sources as ownSources } from '@/i18n/messages/en/background'
import type { EditionTexts } from '@/i18n/editionTexts'
import type { WordsClaimId } from '../../claims'
import type { HeadingKey } from '../../headings'

/** Our own words, never the source's. */
export const background: Readonly<Record<WordsClaimId | HeadingKey, string>> = {
  'signed-eu': 'The European Union signed the Convention too.',
  'aim-protect': 'The Convention aims to protect people and the environment from industrial accidents.',
  'aim-prevent': 'Prevent accidents as far as this can be done',
  'aim-reduce': 'Make accidents less frequent and less severe',
  'aim-mitigate': 'Mitigate the effects of accidents',
  'council-body':
    'The Commonwealth of Independent States (CIS) created the Council as its sectoral body for industrial safety.',
  'council-purpose':
    'The Council is there to help the States of the Commonwealth coordinate their work on industrial safety and share knowledge and experience.',
  'council-agreement':
    'The Council sees to it that its members carry out their Agreement (CIS Agreement on cooperation in the field of industrial safety of hazardous production facilities).',
  'reason-statuses':
    'Statuses that overlap: each country of the Council is a Party to the Convention, a beneficiary of its Assistance Programme or both',
  'reason-mandates': 'Similar mandates',
  'reason-scope': 'Similar scope of work',
  'reason-goal': 'A shared goal: to encourage States to cooperate actively and to exchange information',
  'attended-2014': 'A representative of the Convention’s secretariat attended the meeting in Azerbaijan.',
  'attended-2015': 'A representative of the Convention’s secretariat attended the meeting in Kazakhstan.',
  'lake-town': 'The Council met in Cholpon-Ata, Kyrgyzstan, on the shore of Issyk-Kul Lake.',
  'secretary-2016': 'Mr. Nicholas Bonvoisin, Secretary of the Convention, took part.',
  'observer-status': 'The Council granted the secretariat of the Convention the status of observer at its meetings.',
  'first-observer': 'By UNECE’s account, it was the first time that the Council recognized an observer.',
  'agenda-mining': 'Safety in mining',
  'agenda-wells': 'Abandoned oil and gas wells',
  'agenda-chemical': 'Chemical facilities',
  'agenda-explosives': 'Storage facilities for explosives',
  'agenda-cooperation': 'Cooperation between the Council and the secretariat of the Convention',
  'area-exchange':
    'Better sharing of information and experience on preventing, preparing for and responding to industrial accidents',
  'area-programme': 'Possible cooperation under the Assistance Programme',
  'area-tools': 'Guidelines and tools to be developed jointly',
  'area-experts': 'Exchanges of experts and of expertise',
  'area-training': 'Joint events to raise awareness and to train',
  'chair-invited':
    'The Chair of the Council had accepted an invitation to the Conference of the Parties, ninth meeting.',
  'project-launch': 'The launch of a project is scheduled for the Conference, among other things.',
  'project-title':
    'Strengthening industrial safety in Central Asia through the implementation of and accession to the UNECE Convention on the Transboundary Effects of Industrial Accidents',
  'project-funder': 'Russian Federation',
  contact: 'Mr. Nicholas Bonvoisin, Secretary of the Convention',
  issuer: 'UNECE Information Unit',
  rights: 'The text may be reproduced if its source is acknowledged.',

  // What stands over the facts and beside their figures.
  aboutConvention: 'The Convention',
  aboutCouncil: 'The Council',
  aboutReasons: 'Why the two came closer',
  aboutMeeting: 'The meeting of {meeting-2016}',
  aboutAreas: 'Where closer cooperation is expected',
  aboutNext: 'Scheduled for {conference}',
  aboutContact: 'Contact, as at {as-at}',
  'figure.adopted': 'Adopted',
  'figure.in-force': 'Entered into force',
  'figure.adopted.value': '{adopted}',
  'figure.in-force.value': '{in-force}',
  'figure.all-parties.value': '{all-parties}',
  'figure.signatories': 'Signed by',
  'figure.signatories.value': '{signatory-states} UNECE member countries and the European Union',
  'figure.all-parties': 'Parties',
  'figure.project-length': 'Length',
  'figure.project-length.value': '{project-length} years',
  'figure.project-funder': 'Funded by',
  agenda: 'On the agenda: {safety-topics|word} safety topics and one item on cooperation',
  safetyTopics: 'Safety topics',
  cooperationItem: 'Cooperation',
  decision: 'The decision',
  conventionName: 'Convention on the Transboundary Effects of Industrial Accidents',
}

export const history: EditionTexts['history'] = {
  ...ownHistory,

  'parties.lead':
    'The Convention entered into force on {in-force}, for {first} Parties at once. As at {as-at} it had {all-parties} Parties, {parties|word} of them ICIS countries.',
  'parties.chart':
    'Steps: the Parties bound by the Convention, and the instruments deposited before it entered into force. Every row stands in the table.',
  'parties.member': 'ICIS country',
  'parties.from': 'From the United Nations Treaty Collection, chapter {chapter}, and not from the press release.',
  'parties.origin':
    'United Nations Treaty Collection, chapter {chapter} (signatures, deposits); InforMEA (entry into force for each Party).',
  'parties.publisherNote': 'Not a United Nations publication.',
}

export const sources: EditionTexts['sources'] = {
  ...ownSources,

  claimStated: 'Stated in the press release, {where}.',
  'where.P1': 'paragraph 1',
  'where.P2': 'paragraph 2',
  'where.P3': 'paragraph 3',
  'where.P4.1': 'list, first item',
  'where.P4.2': 'list, second item',
  'where.P4.3': 'list, third item',
  'where.P4.4': 'list, fourth item',
  'where.P4.5': 'list, fifth item',
  'where.P5': 'paragraph 5',
  'where.P6': 'contact',
  'where.P7': 'note to editors',
  'where.P9': 'issuing unit',
  'where.P10': 'reproduction notice',
  'rule.window':
    'the press release bears no date; it tells the meeting of {meeting-2016} as past and the Conference of {conference} as to come.',
  'name.countries': '{countries} ICIS countries',
  'name.parties': '{parties} of the {countries} are Parties to the Convention',
  'name.non-parties': '{non-parties} of the {countries} are not Parties',
  'name.beneficiaries': '{beneficiaries} of the {countries} are beneficiaries of the Assistance Programme',
  'name.non-beneficiaries': '{non-beneficiaries} of the {countries} is not a beneficiary',
  'name.both': '{both} Parties and beneficiaries',
  'name.party-only': '{party-only} Party, not a beneficiary',
  'name.beneficiary-only': '{beneficiary-only} beneficiaries, not Parties',
  'name.neither': '{neither} neither',
  'name.all-parties': '{all-parties} Parties to the Convention in all',
  'name.signatory-states': '{signatory-states} UNECE member countries signed',
  'name.signatories': '{signatories} signatories with the European Union',
  'name.aims': '{aims} ways to the aim',
  'name.areas': '{areas} areas of cooperation',
  'name.safety-topics': '{safety-topics} safety topics on the agenda',
  'name.council-meetings': '{council-meetings} ICIS meetings',
  'name.hosting-period': 'ICIS meetings told of: {hosting-period}',
  'name.meeting-2014': 'ICIS meeting, Azerbaijan: {meeting-2014}',
  'name.meeting-2015': 'ICIS meeting, Kazakhstan: {meeting-2015}',
  'name.meeting-2016': 'ICIS meeting, Cholpon-Ata, Kyrgyzstan: {meeting-2016}',
  'name.conference': 'Conference of the Parties, ninth meeting, Ljubljana: scheduled for {conference}',
  'name.project': 'Launch of the project: scheduled for the Conference, {project}',
  'name.project-length': 'Length of the project: {project-length} years',
  'name.as-at': 'Status as at {as-at}',
  'name.adopted': 'Convention adopted: {adopted}',
  'name.in-force': 'Convention in force: {in-force}',
  treatyListed: 'Listed in the United Nations Treaty Collection, chapter {chapter}.',
  treatyBound:
    'Listed by InforMEA; follows from the deposit of {deposited}: ninety days later, and not before the Convention itself entered into force ({in-force}).',
  treatyCounted: 'Counted from the days on which the Convention entered into force for each Party.',
  'treaty.count': 'Parties to the Convention, {date}: {count}',
  'day.absent': 'In neither list of participants, of the United Nations Treaty Collection or of InforMEA.',
  anotherDay: 'Show the Convention status on another day',
  'later.stamp': 'After {as-at}, from other sources than the press release',
  'later.composition': 'The Council’s later composition is otherwise not shown.',
  'later.meeting-2014': 'The Council met in Nakhchivan, Azerbaijan',
  'later.meeting-2014.what': '(from another source: Nakhchivan, {later.meeting-2014})',
  'later.conference-10': 'Conference of the Parties, tenth meeting, Geneva',
  'later.programme':
    'The Conference of the Parties, at its tenth meeting, gave the Assistance Programme the name “Assistance and Cooperation Programme”',
  'later.uzbekistan': 'Uzbekistan is reported to have joined the Council (date of the report)',
  'later.conference-11': 'Conference of the Parties, eleventh meeting',
  'later.UKR.deposited': 'Ukraine deposited its instrument of accession',
  'later.UKR.in-force': 'Ukraine became a Party to the Convention: {count} Parties in all',
  'later.conference-12': 'Conference of the Parties, twelfth meeting, Geneva and online',
  'later.conference-13': 'Conference of the Parties, thirteenth meeting, Geneva',
  'later.listed': 'Listed by InforMEA.',
  'later.elsewhere': 'From another source, not from the press release.',
}

export { notices } from '@/i18n/messages/en/background'
