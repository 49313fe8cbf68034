import type { WordsClaimId } from '@/data/claims'

/** One short text for each fact that is words, under the id of its claim; in our own words, never the source's. */
export type BackgroundTexts = Readonly<Record<WordsClaimId, string>>

export const background: BackgroundTexts = {
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
}

/** What stands over the facts and beside their figures; the figures are placeholders of claims. */
export const headings = {
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
} as const satisfies Record<string, string>

export type HeadingKey = keyof typeof headings
export type Headings = Readonly<Record<HeadingKey, string>>

/** What is said of the Parties over time, which come from the Treaty Collection and not from the press release. */
export const growth = {
  aboutGrowth: 'Parties over time',
  'growth.lead':
    'The Convention entered into force on {in-force}, for {first} Parties at once. As at {as-at} it had {all-parties} Parties, {parties|word} of them ICIS countries.',
  'growth.chart':
    'Steps: the Parties bound by the Convention, and the instruments deposited before it entered into force. Every row stands in the table.',
  'growth.bound': 'Parties bound: {count}',
  'growth.deposited': 'Instruments deposited',
  'growth.start': 'in force for {first} Parties',
  'growth.rows': 'The rows as a table',
  'growth.caption': 'Parties as at {as-at}, in the order of deposit',
  'growth.party': 'Party',
  'growth.deposit': 'Instrument deposited',
  'growth.since': 'Party since',
  'growth.signed': 'signed {date}',
  'growth.icis': 'ICIS country',
  'growth.nameThen': 'as at {as-at}: {name}',
  'growth.signedOnly': 'Signed on {date}, and not Parties as at {as-at}: {names}.',
  'growth.from': 'From the United Nations Treaty Collection, chapter {chapter}, and not from the press release.',
  'growth.origin':
    'United Nations Treaty Collection, chapter {chapter} (signatures, deposits); InforMEA (entry into force for each Party).',
  'growth.standing': 'Not a United Nations publication.',
  'instrument.ratification': 'ratification',
  'instrument.acceptance': 'acceptance',
  'instrument.approval': 'approval',
  'instrument.accession': 'accession',
} as const satisfies Record<string, string>

export type GrowthKey = keyof typeof growth
export type PartiesTexts = Readonly<Record<GrowthKey, string>>

/** What stands behind a claim: what it says, where, and by which step. */
export const sources = {
  'name.status': '{country}: {status}',
  claimStated: 'Stated in the press release, {where}.',
  claimDerived: 'Derived ({where}): {rule}',
  claimHolds: 'Holds for {date}.',
  'where.P0': 'title',
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
  'rule.listed': 'named among the {countries|word} and not among the exceptions.',
  'rule.count': 'counted from the statuses of the {countries|word} countries.',
  'rule.named': 'counted among the things the source names.',
  'rule.span': 'from the first of these meetings to the last.',
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
  'treaty.signed': '{country}: signed {date}',
  'treaty.ratification': '{country}: ratification deposited {date}',
  'treaty.acceptance': '{country}: acceptance deposited {date}',
  'treaty.approval': '{country}: approval deposited {date}',
  'treaty.accession': '{country}: accession deposited {date}',
  'treaty.in-force': '{country}: Party since {date}',
  'treaty.count': 'Parties to the Convention, {date}: {count}',
  'day.nine': 'Parties among the {countries|word}, {date}: {count}',
  'day.standing': '{country}, {date}: {status}',
  'day.absent': 'In neither list of participants, of the United Nations Treaty Collection or of InforMEA.',
  anotherDay: 'Show the Convention status on another day',
  'since.ratification': 'Party since {inForce} (ratification deposited {deposited})',
  'since.acceptance': 'Party since {inForce} (acceptance deposited {deposited})',
  'since.approval': 'Party since {inForce} (approval deposited {deposited})',
  'since.accession': 'Party since {inForce} (accession deposited {deposited})',

  'later.title': 'Later developments',
  'later.stamp': 'After {as-at}, from other sources than the press release',
  'later.show': 'Show later developments',
  'later.hide': 'Hide later developments',
  'later.composition': 'The Council’s later composition is otherwise not shown.',
  'later.also': 'Also from another source',
  'later.meeting-2014': 'The Council met in Nakhchivan, Azerbaijan',
  'later.meeting-2014.what': '(from another source: Nakhchivan, {meetingDays})',
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
  'later.date': 'Date',
  'later.fact': 'Fact',
  'later.page': 'Page',
} as const satisfies Record<string, string>

export type SourceKey = keyof typeof sources
export type SourceTexts = Readonly<Record<SourceKey, string>>

/** What a notice says that few ever see. */
export const notices = {
  ignored: 'Not understood in the address, and left out: {parameters}',
  newVersion: 'A newer version of this page is here. It opens once every window of the page is closed.',
  dismiss: 'Dismiss',
} as const satisfies Record<string, string>

export type NoticeTexts = Readonly<Record<keyof typeof notices, string>>
