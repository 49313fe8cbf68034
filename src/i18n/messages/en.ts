/**
 * The interface in English, and by its type the list of what every language must say.
 * `{id}` is the value of a claim or a computed value of that name; `{id|word}`, `{id|genitive}` and `{id|month}` are its forms.
 */
export const en = {
  title: 'The Industrial Accidents Convention and ICIS',
  description:
    'Which ICIS countries are Parties to the UNECE Industrial Accidents Convention, which benefit from its Assistance Programme, and how the two bodies came together.',
  asAt: 'Status as at {as-at}',
  lead: 'Of {countries|word} ICIS countries, {parties|word} are Parties to the Industrial Accidents Convention and {beneficiaries|word} are beneficiaries of its Assistance Programme. In {meeting-2016|month} the Council granted the Convention’s secretariat observer status.',
  language: 'Language',
  close: 'Close',
  clearAll: 'Clear all',
  sources: 'Sources of these figures',

  share: 'Share and export',
  present: 'Present',
  checkRoom: 'Check the room',

  party: 'Party',
  'non-party': 'Not a Party',
  beneficiary: 'Beneficiary',
  'non-beneficiary': 'Not a beneficiary',
  'party.inList': 'Party',
  'non-party.inList': 'not a Party',
  'beneficiary.inList': 'beneficiary',
  'non-beneficiary.inList': 'not a beneficiary',
  'party.sentence': 'Party to the Convention',
  'non-party.sentence': 'not a Party to the Convention',
  'beneficiary.sentence': 'beneficiary of the Assistance Programme',
  'non-beneficiary.sentence': 'not a beneficiary of the Assistance Programme',
  countrySentence: '{country}: {convention}, {assistance}',

  status: 'Status',
  allCountries: 'All countries',
  noCountry: 'no country',
  countOf: '{shown} of {total}',
  shown: '{shown} of {countries} countries',
  shownStatus: '{shown} of {countries} countries: {facets}',
  shownSearch: '{shown} of {countries} countries: “{query}”',
  shownStatusSearch: '{shown} of {countries} countries: {facets}, “{query}”',
  chooseStatus: 'Choose a status to filter.',
  remove: 'Remove the filter “{facet}”',
  eachIsOne: 'Each of the {countries|word} is a Party, a beneficiary or both.',

  members: 'ICIS member countries',
  find: 'Find a country',
  findHint: 'Find a country, in any of the three languages',
  country: 'Country',
  convention: 'Convention',
  assistance: 'Assistance Programme',
  hosted: 'Hosted ICIS, {hosting-period}',
  source: 'Source',
  sourceOf: 'Source: {country}',
  paragraph: 'para. {n}',
  noMatch: 'No country matches.',
  hidden: '{hidden} hidden',
  show: 'show',

  map: 'Map',
  frame: 'Part of the map',
  all: 'All nine',
  'close-up': 'Close-up',
  'eastern-europe': 'Eastern Europe',
  caucasus: 'Caucasus',
  'central-asia': 'Central Asia',
  drawing: 'Drawn as',
  boundaries: 'Map',
  tiles: 'Tiles',
  resetView: 'Reset view',
  countries: 'Countries',
  disclaimer:
    'Boundaries and names shown do not imply endorsement or acceptance by the authors or by the United Nations.',
  hostKey: 'Host country, year known only',
  townKey: 'Cholpon-Ata, {meeting-2016}',
  ljubljana: 'Ljubljana',

  timeline: 'Timeline',
  timelineTitle: '{council-meetings|Word} meetings: from attendance to observer status',
  'meeting-2014': 'Azerbaijan',
  'meeting-2014.what': 'a secretariat representative attended',
  'meeting-2015': 'Kazakhstan',
  'meeting-2015.what': 'a secretariat representative attended',
  'meeting-2016': 'Cholpon-Ata, Kyrgyzstan',
  'meeting-2016.what': 'the Secretary of the Convention took part;',
  conference: 'Conference of the Parties, ninth meeting, Ljubljana',
  'conference.what': 'scheduled at that date; the Council’s Chair had accepted an invitation',
  project: 'Project for Central Asia',
  'project.what': 'scheduled; {project-length} years, end date not given',
  'adopted.what': 'Convention adopted',
  'in-force.what': 'entered into force',
  bandAsAt: 'as at {as-at}',

  meetingsHosted: 'ICIS meetings hosted, {hosting-period}',
  none: 'none',

  background: 'Background',
  councilName: 'CIS Interstate Council on Industrial Safety (ICIS)',

  'meeting-2016.decided': 'observer status granted, for the first time',
  programme: 'Programme',
  'glyph.party': 'P',
  'glyph.beneficiary': 'A',
  sourceTitle: 'Source',

  credit:
    'Source: UNECE Information Unit, “UNECE and Commonwealth of Independent States tighten cooperation on industrial safety”, press release, undated [2016]; reproduced facts with acknowledgement of the source.',
  standing: 'Prepared from a UNECE press release; not a United Nations publication.',

  ignored: 'Not understood in the address, and left out: {parameters}',
  dismiss: 'Dismiss',
  panelFailed: 'This part could not be shown. The rest of the page works.',
  retry: 'Try again',
  loading: 'Loading',
} as const satisfies Record<string, string>

export type MessageKey = keyof typeof en
export type Messages = Readonly<Record<MessageKey, string>>
