import type { EditionTexts } from '@/i18n/editionTexts'

export const talk: EditionTexts['talk'] = {
  'headline.0': 'The Industrial Accidents Convention and the CIS Interstate Council on Industrial Safety (ICIS)',
  'headline.1': '{countries|Word} countries, one Council on industrial safety',
  'headline.2': '{parties|Word} of the {countries|word} countries are Parties to the Convention',
  'headline.3': '{beneficiaries|Word} of the {countries|word} are beneficiaries of the Assistance Programme',
  'headline.4': 'Each of the {countries|word} is a Party, a beneficiary or both',
  'headline.6': '{meeting-2016}: observer status granted, a first according to UNECE',
  'headline.7': 'Closer cooperation is expected in {areas|word} areas in particular',
  'headline.8': 'Scheduled: Ljubljana, {conference}',
  'headline.9':
    'Of {countries|word} countries, {parties|word} are Parties and {beneficiaries|word} beneficiaries; the Convention’s secretariat is an observer',
  'headline.10': 'Parties to the Convention: {all-parties} as at {as-at}, {parties|word} of them ICIS countries',
  'headline.11': 'Since then: what other sources report',
  'note.0': 'Steps 0 to 9 are as at {as-at}.',
  'note.1':
    'Countries with economies in transition take industrial safety seriously: it is often hard for them to protect people, their health and the environment from accidents. Read out the {countries|word} countries in the alphabetical order of the room’s language.',
  'note.2': 'Not Parties as at {as-at}: Kyrgyzstan, Tajikistan, Ukraine. Keep the tone neutral.',
  'note.3': 'Not a beneficiary as at {as-at}: the Russian Federation. Keep the tone neutral.',
  'note.4':
    'Party and beneficiary: {both}. Beneficiary only: {beneficiary-only}. Party only: {party-only}. Neither: {neither}. The secretariat had already worked closely with the member States of the Council. Pause for questions.',
  'note.5':
    'For the meetings in Azerbaijan ({meeting-2014}) and Kazakhstan ({meeting-2015}), only the year is given; a representative of the Convention’s secretariat attended each. In {meeting-2016|month} Mr. Nicholas Bonvoisin, Secretary of the Convention, took part.',
  'note.6':
    'Granted by the Council to the Convention’s secretariat; according to UNECE, a first. If asked: a report on an earlier meeting (dnaop.com, sixth meeting, year not given) mentions attendance “as observers”; the press release speaks of a status granted.',
  'note.7':
    'Expected, not achieved: more opportunities to improve industrial safety in the region, and these areas in particular. “Possible” applies only to cooperation under the Assistance Programme.',
  'note.8':
    'The Chair of the Council had accepted the invitation to the ninth meeting of the Conference of the Parties; the source does not say whether the Chair attended. A project for Central Asia, {project-length} years long and funded by the Russian Federation, is to be launched at the Conference.',
  'note.9': 'Point to the sources, then open the floor.',
  'note.10':
    'The Parties are listed in the United Nations Treaty Collection and by InforMEA; the totals of {all-parties} and {parties|word} come from the press release. An instrument deposited before {in-force} bound nobody until that day.',
  'note.11':
    'From sources other than the press release. The statuses shown in the other steps are still those of {as-at}. Apart from the report on Uzbekistan, changes in the Council’s membership are not shown.',
  'meeting-2016':
    '{meeting-2016}: observer status granted to the Convention’s secretariat; according to the United Nations Economic Commission for Europe (UNECE), a first',
  'in-force': 'In force since {in-force}',
  'all-parties': '{all-parties} Parties',
  countries: '{countries|Word} member countries',
  'project-length':
    'To be launched at the Conference: a project for Central Asia, {project-length} years, funded by the Russian Federation',
  both: 'Party and beneficiary: {both}; beneficiary only: {beneficiary-only}; Party only: {party-only}; neither: {neither}',
  'council-meetings':
    'From attendance to observer status: {council-meetings|word} meetings of the Council, {hosting-period}',
  areas: 'Closer cooperation expected in {areas|word} areas in particular',
  conference: 'Scheduled for {conference}: Conference of the Parties, ninth meeting, Ljubljana',
}
