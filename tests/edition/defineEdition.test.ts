import { edition } from '@edition/index'
import { expect, test } from 'vitest'
import { defineEdition } from '@/domain/defineEdition'
import type { Edition } from '@/domain/editionContent'
import type { EditionEvent } from '@/domain/editionSchema'

const content: Edition = edition
const { claims, events, facets, frames, members, steps, tiles, parties, laterFacts, messages } = content

/** @returns a record with another value under an id */
const put = <Value>(record: Readonly<Record<string, Value>>, id: string, value: Partial<Value>) => ({
  ...record,
  [id]: { ...record[id], ...value } as Value,
})

type Member = Edition['members'][string]

const day = (year: number) => ({ precision: 'day', year, month: 1, day: 1 }) as const

test('the edition passes its checks', async () => {
  await expect(defineEdition(content)).resolves.toBe(content)
})

test.each<[fault: string, broken: Partial<Edition>, named: string]>([
  [
    'a total that disagrees with its parts',
    { claims: put(claims, 'parties', { value: 7 }) },
    'claims.ts: parties is not 6',
  ],
  [
    'a difference that does not come out',
    { claims: put(claims, 'non-parties', { value: 4 }) },
    'claims.ts: non-parties is not 3',
  ],
  [
    'a sum that does not come out',
    { claims: put(claims, 'signatories', { value: 26 }) },
    'claims.ts: signatories is not 27',
  ],
  [
    'a status that is none of its facet',
    { claims: put(claims, 'KAZ.convention', { value: 'member' }) },
    'claims.ts: KAZ.convention',
  ],
  [
    'a fact without a place in the source',
    { claims: put(claims, 'aims', { paragraphs: [] as never }) },
    'claims.ts: aims has no place',
  ],
  [
    'a rule that names no claim',
    { claims: put(claims, 'aims', { rule: { kind: 'named', of: ['aim', 'b', 'c'] } }) },
    'claims.ts: the rule of aims names aim',
  ],
  ['another month', { month: '2017-09' }, 'claims.ts: as-at is not 2017-09'],
  [
    'a member without a name in a language',
    { members: put(members, 'KAZ', { name: { en: 'Kazakhstan', fr: 'Kazakhstan' } }) },
    'members.ts: KAZ has no name in ru',
  ],
  [
    'an event with another date than its claim',
    { events: put(events, 'adopted', { date: day(1993) }) },
    'events.ts: adopted',
  ],
  [
    'an event whose host is no member',
    { events: put(events, 'meeting-2014', { host: 'GEO' }) },
    'events.ts: meeting-2014 was hosted by GEO',
  ],
  [
    'a map frame with an unknown member',
    { frames: put(frames, 'caucasus', { fitted: ['ARM', 'GEO'] }) },
    'mapDrawing.ts: the frame caucasus names GEO',
  ],
  [
    'a member that the whole map leaves out',
    { frames: put(frames, 'all', { fitted: ['ARM'] }) },
    'mapDrawing.ts: the frame all does not fit KAZ',
  ],
  [
    'a member without a tile',
    { tiles: { ...tiles, order: tiles.order.slice(1) } },
    'map.ts: BLR is not once among the tiles',
  ],
  [
    'a step with an unknown event',
    { steps: steps.map((step) => (step.id === 8 ? { ...step, parts: [{ event: 'congress' }] as const } : step)) },
    'talk.ts: step 8 names the event congress',
  ],
  [
    'a step with an unknown frame',
    { steps: steps.map((step) => (step.id === 2 ? { ...step, parts: [{ frame: 'moon' }] as const } : step)) },
    'talk.ts: step 2 names the frame moon',
  ],
  [
    'a line that is no claim',
    { lines: { ...content.lines, cards: ['area-sport'] } },
    'talkLines.ts: area-sport is no claim',
  ],
  [
    'a Party that is bound too early',
    { parties: put(parties, 'KAZ', { inForce: { precision: 'day', year: 2001, month: 4, day: 10 } }) },
    'parties.ts: KAZ is not bound 90 days after its deposit',
  ],
  [
    'a later fact without a source',
    { laterFacts: put(laterFacts, 'later.programme', { sources: [] }) },
    'later.ts: later.programme has no source',
  ],
  ['later facts that are not announced', { hasLater: false }, 'basics.ts: later developments'],
  [
    'a claim that a message states without the name of who states it',
    {
      messages: {
        ...messages,
        ru: {
          ...messages['ru'],
          talk: () => Promise.resolve({ talk: { 'headline.6': 'Статус предоставлен впервые' } }),
        },
      },
    },
    'messages/ru/talk.ts: headline.6 states first-observer and does not name ЕЭК ООН',
  ],
  [
    'a message that is missing in a language',
    { messages: { ...messages, ru: { ...messages['ru'], page: () => Promise.resolve({ page: {} }) } } },
    'messages/ru/page.ts: title is missing',
  ],
  [
    'a parameter that the address already has',
    { facets: { ...facets, fill: { ...facets.fill, parameter: 'map' } } },
    'facets.ts: the parameter map has another meaning',
  ],
  [
    'one status in both facets',
    { facets: { ...facets, dots: { ...facets.dots, values: facets.fill.values } } },
    'facets.ts: two statuses have the same name',
  ],
  [
    'a status with the name of a part of the page',
    { facets: { ...facets, dots: { ...facets.dots, values: ['members', 'none'] } } },
    'facets.ts: the status members is the name of a part',
  ],
  [
    'an id that no selector can hold',
    { events: { ...events, '1992 adoption': events['adopted'] as EditionEvent } },
    'events.ts: 1992 adoption is no name',
  ],
  [
    'a member whose code is no code',
    { members: { ...members, Georgia: members['ARM'] as Member } },
    'members.ts: Georgia is no code of three letters',
  ],
  [
    'events that are not in the order of their dates',
    { events: Object.fromEntries(Object.entries(events).toReversed()) },
    'events.ts: adopted is not in the order of dates',
  ],
  [
    'an event outside its segment',
    { segmentOf: { ...content.segmentOf, adopted: content.segmentOf['meeting-2015'] as string } },
    'timeline.ts: adopted lies outside its segment',
  ],
  ['a step of text without lines', { lines: { ...content.lines, cards: [] } }, 'talk.ts: step 7 has nothing'],
  [
    'a note that asks for what is no claim',
    {
      messages: {
        ...messages,
        fr: { ...messages['fr'], talk: () => Promise.resolve({ talk: { 'note.2': '{parties} sur {membres|few}' } }) },
      },
    },
    'messages/fr/talk.ts: note.2 asks for {membres}, which is no claim',
  ],
])('the check of an edition rejects %s and names the file', async (_, broken, named) => {
  await expect(defineEdition({ ...content, ...broken })).rejects.toThrow(named)
})
