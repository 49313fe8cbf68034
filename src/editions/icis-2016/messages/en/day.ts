import { overrides as ownOverrides, day as ownDay } from '@/i18n/messages/en/day'
import type { EditionTexts } from '@/i18n/editionTexts'

export const overrides: EditionTexts['overrides'] = {
  ...ownOverrides,

  asAt: 'Convention status as at {day}',
  lead: 'On {day}, {bound} of the {countries|word} countries in the Council in {ownYear} were Parties to the Industrial Accidents Convention.',
  shown: '{shown} of {countries} countries (Council membership in {ownYear})',
  shownStatus: '{shown} of {countries} countries (Council membership in {ownYear}): {facets}',
  shownSearch: '{shown} of {countries} countries (Council membership in {ownYear}): “{query}”',
  shownStatusSearch: '{shown} of {countries} countries (Council membership in {ownYear}): {facets}, “{query}”',
  eachIsOne: 'None of the {countries|word} had this status on {day}.',
  members: 'The {countries|word} countries in the Council in {ownYear}',
  dots: 'Programme: {as-at} only',
  'listed.collection': '{chapter}',
  'listed.elsewhere': 'InforMEA',
  'listed.absent': 'In neither list of participants',
  credit:
    'Convention status: United Nations Treaty Collection, chapter {chapter}, and InforMEA. Other facts: UNECE Information Unit, “UNECE and Commonwealth of Independent States tighten cooperation on industrial safety”, press release, undated [2016]; facts reproduced with acknowledgement of the source.',
}

export const day: EditionTexts['day'] = {
  ...ownDay,

  leadDeposited: 'Deposited, not yet in force: {pending}.',
  pendingHead: 'deposited, not yet in force:',
  'stop.bound': 'in force for: {countries}',
  leadDots: 'Programme status is known for {as-at} only.',
  heading: 'Convention status on another date',
  folded: 'Programme status is known for {as-at} only',
  'stop.first': 'Convention adopted',
  'stop.own': 'month of the statuses in the press release',
  tooEarly: 'The Convention was adopted on {adopted}: no earlier day is shown.',
  dropped: 'Programme status is known for {as-at} only; the filter was left out.',
}
