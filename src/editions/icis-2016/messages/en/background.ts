import { history as ownHistory, sources as ownSources } from '@/i18n/messages/en/background'
import type { EditionTexts } from '@/i18n/editionTexts'
import type { WordsClaimId } from '../../claims'
import type { HeadingKey } from '../../headings'

/** Our own words, never the source's. */
export const background: Readonly<Record<WordsClaimId | HeadingKey, string>> = {
  'signed-eu': 'The European Union signed the Convention too.',
  'aim-protect': 'The Convention aims to protect people and the environment from industrial accidents.',
  'aim-prevent': 'Prevent accidents as far as possible',
  'aim-reduce': 'Make accidents less frequent and less severe',
  'aim-mitigate': 'Mitigate the effects of accidents',
  'safety-concern':
    'Countries with economies in transition take industrial safety seriously, because it is often hard for them to protect people, their health and the environment from industrial accidents.',
  'council-body':
    'The Commonwealth of Independent States (CIS) created the Council as its sectoral body for industrial safety.',
  'council-purpose':
    'Its purpose is to help CIS member States coordinate their work on industrial safety and share knowledge and experience.',
  'council-agreement':
    'The Council’s task is to see that its members apply the CIS Agreement on cooperation in the field of industrial safety of hazardous production facilities.',
  'reason-contacts': 'Earlier work: the secretariat had already worked closely with the member States of the Council',
  'reason-statuses':
    'Statuses that overlap: each country of the Council is a Party to the Convention, a beneficiary of its Assistance Programme or both',
  'reason-mandates': 'Similar mandates',
  'reason-scope': 'Similar scope of work',
  'reason-goal': 'A shared goal: to encourage States to cooperate actively and to exchange information',
  'attended-2014': 'A representative of the Convention’s secretariat attended the meeting in Azerbaijan.',
  'attended-2015': 'A representative of the Convention’s secretariat attended the meeting in Kazakhstan.',
  'lake-town': 'The Council met in Cholpon-Ata, Kyrgyzstan, on the shore of Issyk-Kul Lake.',
  'secretary-2016': 'Mr. Nicholas Bonvoisin, Secretary of the Convention, took part.',
  discussions:
    'The decision followed discussions on how the Council and the secretariat could strengthen their partnership.',
  'observer-status': 'The Council granted the secretariat of the Convention the status of observer at its meetings.',
  'first-observer': 'According to UNECE, this was the first time that the Council had recognized an observer.',
  'agenda-mining': 'Safety in mining',
  'agenda-wells': 'Abandoned oil and gas wells',
  'agenda-chemical': 'Chemical facilities',
  'agenda-explosives': 'Storage facilities for explosives',
  'agenda-cooperation': 'Cooperation between the Council and the secretariat of the Convention',
  'more-opportunities': 'More opportunities to improve industrial safety in the region are expected.',
  'area-exchange':
    'Better sharing of information and experience on preventing, preparing for and responding to industrial accidents',
  'area-programme': 'Possible cooperation under the Assistance Programme',
  'area-tools': 'Guidelines and tools to be developed jointly',
  'area-experts': 'Exchanges of experts and of expertise',
  'area-training': 'Joint awareness-raising and training',
  'chair-invited':
    'The Chair of the Council had accepted an invitation to the ninth meeting of the Conference of the Parties.',
  'project-launch': 'The Conference is to include, among other things, the launch of a project.',
  'project-title':
    'Strengthening industrial safety in Central Asia through the implementation of and accession to the UNECE Convention on the Transboundary Effects of Industrial Accidents',
  'project-funder': 'Russian Federation',
  contact: 'Mr. Nicholas Bonvoisin, Secretary of the Convention',
  issuer: 'UNECE Information Unit',
  rights: 'The text may be reproduced if its source is acknowledged.',

  // What stands over the facts and beside their figures.
  aboutConvention: 'The Convention',
  aboutCouncil: 'The Council',
  aboutReasons: 'Why the Council and the secretariat came closer',
  aboutMeeting: 'The meeting of {meeting-2016}',
  aboutAreas: 'Closer cooperation is expected in {areas|word} areas in particular',
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
  'figure.project-length.value': '{project-length} years',
  'figure.project-funder': 'Funded by',
  agenda: 'The agenda included {safety-topics|word} safety topics and an item on cooperation',
  safetyTopics: 'Safety topics',
  cooperationItem: 'Cooperation',
  decision: 'The decision',
  conventionName:
    'Convention on the Transboundary Effects of Industrial Accidents of the United Nations Economic Commission for Europe (UNECE)',
}

export const history: EditionTexts['history'] = {
  ...ownHistory,

  'parties.lead':
    'The Convention entered into force on {in-force}, for {first} Parties on the same day. As at {as-at} it had {all-parties} Parties: {states} States and the European Union. Of these, {parties|word} are ICIS countries.',
  'parties.chart':
    'Steps: the Parties bound by the Convention, and the instruments deposited before it entered into force.',
  'parties.member': 'ICIS country',
  'parties.from':
    'Each row: United Nations Treaty Collection, chapter {chapter}, and InforMEA. From the press release: {in-force}, {all-parties} Parties, {parties|word} of them ICIS countries.',
  'parties.origin':
    'United Nations Treaty Collection, chapter {chapter} (signatures, deposits); InforMEA (entry into force for each Party).',
  'parties.publisherNote': 'Not a United Nations publication.',
}

export const sources: EditionTexts['sources'] = {
  ...ownSources,

  claimStated: 'Stated in the press release, {where}.',
  'where.contact': 'contact',
  'where.note': 'note to editors',
  'where.issuer': 'issuing unit',
  'where.reproduction': 'reproduction notice',
  'rule.window':
    'the press release is undated; it reports the meeting of {meeting-2016} as past and the Conference of {conference} as still to come.',
  'name.countries': '{countries} ICIS countries',
  'name.parties': '{parties} of the {countries} are Parties to the Convention',
  'name.non-parties': '{non-parties} of the {countries} are not Parties',
  'name.beneficiaries': '{beneficiaries} of the {countries} are beneficiaries of the Assistance Programme',
  'name.non-beneficiaries': '{non-beneficiaries} of the {countries} is not a beneficiary',
  'name.both': 'Both Party and beneficiary: {both}',
  'name.party-only': 'Party only: {party-only}',
  'name.beneficiary-only': 'Beneficiary only: {beneficiary-only}',
  'name.neither': 'Neither: {neither}',
  'name.all-parties': '{all-parties} Parties to the Convention in all',
  'name.signatory-states': '{signatory-states} UNECE member countries signed',
  'name.signatories': '{signatories} signatories, including the European Union',
  'name.aims': '{aims} means to that aim',
  'name.areas': '{areas} areas of cooperation, named in particular',
  'name.safety-topics': 'Safety topics that the agenda included: {safety-topics}',
  'name.council-meetings': '{council-meetings} ICIS meetings',
  'name.hosting-period': 'ICIS meetings mentioned: {hosting-period}',
  'name.meeting-2014': 'ICIS meeting, Azerbaijan: {meeting-2014}',
  'name.meeting-2015': 'ICIS meeting, Kazakhstan: {meeting-2015}',
  'name.meeting-2016': 'ICIS meeting, Cholpon-Ata, Kyrgyzstan: {meeting-2016}',
  'name.conference': 'Conference of the Parties, ninth meeting, Ljubljana: scheduled for {conference}',
  'name.project': 'Launch of the project: scheduled for the Conference, {project}',
  'name.project-length': 'Length of the project: {project-length} years',
  'name.as-at': 'Status as at {as-at}',
  'name.adopted': 'Convention adopted: {adopted}',
  'name.in-force': 'Convention in force: {in-force}',
  treatyListed: 'Listed in the United Nations Treaty Collection, chapter {chapter}.',
  treatyBound:
    'Listed by InforMEA; follows from the deposit of {deposited}: ninety days later, and not before the Convention itself entered into force ({in-force}).',
  treatySince: 'Deposit: United Nations Treaty Collection, chapter {chapter}. Entry into force: InforMEA.',
  treatyCounted: 'Counted from the days on which the Convention entered into force for each Party.',
  treatyStates:
    'Parties counted from the days on which the Convention entered into force for each; one of them, the European Union, is not a State.',
  'treaty.count': 'Parties to the Convention, {date}: {count}',
  'treaty.states': 'States among the Parties to the Convention, {date}: {count}',
  'day.absent': 'In neither list of participants (United Nations Treaty Collection, InforMEA).',
  anotherDay: 'Show the Convention status on another date',
  'later.stamp': 'After {as-at}, from sources other than the press release',
  'later.composition': 'Other changes in the Council’s membership are not shown.',
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
  'later.elsewhere': 'From a source other than the press release.',
}

export { notices } from '@/i18n/messages/en/background'
