import type { EditionTexts } from '@/i18n/editionTexts'

export const talk: EditionTexts['talk'] = {
  'headline.0': 'The Industrial Accidents Convention and the CIS Interstate Council on Industrial Safety',
  'headline.1': '{countries|Word} countries, one Council on industrial safety',
  'headline.2': '{parties|Word} of the {countries|word} countries are Parties to the Convention',
  'headline.3': '{beneficiaries|Word} of the {countries|word} are beneficiaries of the Assistance Programme',
  'headline.4': 'Each of the {countries|word} is a Party, a beneficiary or both',
  'headline.6': '{meeting-2016}: observer status granted for the first time',
  'headline.7': '{areas|Word} areas in which closer cooperation is expected',
  'headline.8': 'Scheduled: Ljubljana, {conference}',
  'headline.9':
    'Of {countries|word} countries, {parties|word} are Parties and {beneficiaries|word} beneficiaries; the Convention’s secretariat is an observer',
  'headline.10': 'Parties to the Convention: {all-parties} as at {as-at}, {parties|word} of them ICIS countries',
  'headline.11': 'Since then: from other sources than the press release',
  'note.0': 'Everything shown is as at {as-at}.',
  'note.1': 'Read out the {countries|word} countries in the alphabetical order of the room’s language.',
  'note.2': 'Not Parties as at {as-at}: Kyrgyzstan, Tajikistan, Ukraine. Keep the tone neutral.',
  'note.3': 'Not a beneficiary as at {as-at}: the Russian Federation. Keep the tone neutral.',
  'note.4':
    'Party and beneficiary: {both}. Beneficiary only: {beneficiary-only}. Party only: {party-only}. Neither: {neither}. Pause for questions.',
  'note.5':
    'The meetings in Azerbaijan ({meeting-2014}) and Kazakhstan ({meeting-2015}) are known by their year only; a representative of the Convention’s secretariat attended each. In {meeting-2016|month} Mr. Nicholas Bonvoisin, Secretary of the Convention, took part.',
  'note.6':
    'Granted by the Council to the Convention’s secretariat. If asked: a report on an earlier meeting mentions attendance “as observers”; the press release speaks of a status granted.',
  'note.7':
    'Expected, not achieved. The word “possible” belongs to cooperation under the Assistance Programme and to nothing else.',
  'note.8':
    'The Chair of the Council had accepted the invitation; the source does not tell of attendance. A project for Central Asia, {project-length} years long and funded by the Russian Federation, is to be launched at the Conference.',
  'note.9': 'Point to the sources, then open the floor.',
  'note.10':
    'Not from the press release: the Parties stand in the United Nations Treaty Collection. An instrument deposited before {in-force} bound nobody until that day. “Next” returns to the step from which this one was opened.',
  'note.11':
    'Not from the press release: each date opens its source. The statuses, the map and the table stay as at {as-at}. Beyond the report on Uzbekistan, the Council’s later composition is not shown. “Next” returns to the step from which this one was opened.',
  'meeting-2016': '{meeting-2016}: observer status granted to the Convention’s secretariat',
  'in-force': 'In force since {in-force}',
  'all-parties': '{all-parties} Parties',
  countries: '{countries|Word} member countries',
  'project-length':
    'To be launched at the Conference: a project for Central Asia, {project-length} years, funded by the Russian Federation',
  both: 'Party and beneficiary: {both}; beneficiary only: {beneficiary-only}; Party only: {party-only}; neither: {neither}',
  'council-meetings':
    'From attendance to observer status: {council-meetings|word} meetings of the Council, {hosting-period}',
  areas: 'Closer cooperation expected: {areas|word} areas',
  conference: 'Scheduled for {conference}: Conference of the Parties, ninth meeting, Ljubljana',
}
