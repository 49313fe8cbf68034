import { overrides as ownOverrides, day as ownDay } from '@/i18n/messages/en/day'
import type { EditionTexts } from '@/i18n/editionTexts'

export const overrides: EditionTexts['overrides'] = {
  ...ownOverrides,

  asAt: 'Convention status as at {day}',
  lead: 'Parties to the Industrial Accidents Convention on {day}: {bound} of the {countries|word} countries of the Council as at {ownYear}.',
  shown: '{shown} of the {countries|word} countries of the Council as at {ownYear}',
  shownStatus: '{shown} of the {countries|word} countries of the Council as at {ownYear}: {facets}',
  shownSearch: '{shown} of the {countries|word} countries of the Council as at {ownYear}: “{query}”',
  shownStatusSearch: '{shown} of the {countries|word} countries of the Council as at {ownYear}: {facets}, “{query}”',
  eachIsOne: 'None of the {countries|word} had this status on {day}.',
  members: 'The {countries|word} countries of the Council as at {ownYear}',
  dots: 'Programme: {as-at} only',
  paragraph: '{chapter}',
  credit:
    'Convention status: United Nations Treaty Collection, chapter {chapter}, and InforMEA. Other facts: UNECE Information Unit, “UNECE and Commonwealth of Independent States tighten cooperation on industrial safety”, press release, undated [2016]; reproduced facts with acknowledgement of the source.',
}

export const day: EditionTexts['day'] = {
  ...ownDay,

  leadDots: 'The Assistance Programme is known for {as-at} only.',
  heading: 'Convention status on another day',
  folded: 'Programme: known for {as-at} only',
  'stop.first': 'Convention adopted',
  'stop.own': 'the month of the press release',
  tooEarly: 'The Convention was adopted on {adopted}: no earlier day is shown.',
  dropped: 'The filter by programme is left out: the programme is known for {as-at} only.',
}
