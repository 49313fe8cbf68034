import type { MessageKey } from '@/i18n/messages/en'

/** What the page says otherwise on a day for which only the Convention status is known. */
export const overrides = {
  asAt: 'Convention status as at {day}',
  lead: 'Parties to the Industrial Accidents Convention on {day}: {bound} of the {countries|word} countries of the Council as at {ownYear}.',
  countrySentence: '{country}: {convention}',
  shown: '{shown} of the {countries|word} countries of the Council as at {ownYear}',
  shownStatus: '{shown} of the {countries|word} countries of the Council as at {ownYear}: {facets}',
  shownSearch: '{shown} of the {countries|word} countries of the Council as at {ownYear}: “{query}”',
  shownStatusSearch: '{shown} of the {countries|word} countries of the Council as at {ownYear}: {facets}, “{query}”',
  eachIsOne: 'None of the {countries|word} had this status on {day}.',
  members: 'The {countries|word} countries of the Council as at {ownYear}',
  assistance: 'Programme: {as-at} only',
  paragraph: '{chapter}',
  credit:
    'Convention status: United Nations Treaty Collection, chapter {chapter}, and InforMEA. Other facts: UNECE Information Unit, “UNECE and Commonwealth of Independent States tighten cooperation on industrial safety”, press release, undated [2016]; reproduced facts with acknowledgement of the source.',
} as const satisfies Partial<Record<MessageKey, string>>

export type ToldKey = keyof typeof overrides

/** What the choice of a day says. */
export const day = {
  leadProgramme: 'The Assistance Programme is known for {as-at} only.',
  leadDeposited: 'Deposited, not yet in force: {pending}.',
  heading: 'Convention status on another day',
  slider: 'Days that matter',
  typed: 'Any day',
  back: 'Back to {as-at}',
  close: 'Close the choice of a day',
  folded: 'Programme: known for {as-at} only',
  'stop.adopted': 'Convention adopted',
  'stop.own': 'the month of the press release',
  'stop.deposited': 'instrument deposited: {countries}',
  'stop.bound': 'in force for: {countries}',
  tooLate: 'Later status not verified. The last day shown is {last}.',
  tooEarly: 'The Convention was adopted on {adopted}: no earlier day is shown.',
  noDay: 'This is no day of the calendar.',
  dropped: 'The filter by programme is left out: the programme is known for {as-at} only.',
} as const satisfies Record<string, string>

export type DayKey = keyof typeof day
export interface DayMessages {
  readonly overrides: Readonly<Record<ToldKey, string>>
  readonly day: Readonly<Record<DayKey, string>>
}
