import { expect, test } from 'vitest'
import { claims } from '@edition/claims'
import { eventIds, events } from '@/domain/events'
import { extent } from '@/domain/partialDate'

test.each(events)('$id has the date of the claim with the same id', ({ id, date }) => {
  expect(Object.keys(claims)).toContain(id)
  expect(date).toBe(claims[id].value)
})

test.each([
  ['adopted', 'milestone', 'held', undefined],
  ['in-force', 'milestone', 'held', undefined],
  ['meeting-2014', 'meeting', 'held', 'AZE'],
  ['meeting-2015', 'meeting', 'held', 'KAZ'],
  ['meeting-2016', 'meeting', 'held', 'KGZ'],
  ['conference', 'conference', 'scheduled', undefined],
  ['project', 'project', 'scheduled', undefined],
] as const)('%s is a %s, %s, with the host %s', (id, kind, tense, host) => {
  expect(events.find((event) => event.id === id)).toMatchObject({ kind, tense, ...(host && { host }) })
  expect(events.find((event) => event.id === id)?.host).toBe(host)
})

test('only the project has a length, of two and a half years', () => {
  expect(events.filter(({ years }) => years !== undefined)).toMatchObject([{ id: 'project', years: 2.5 }])
})

test('only the meeting of 2016 has a decision', () => {
  expect(events.filter(({ decided }) => decided).map(({ id }) => id)).toEqual(['meeting-2016'])
})

test('the events are in the order of their dates, each once', () => {
  const starts = events.map(({ date }) => extent(date)[0])
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  expect(events.map(({ id }) => id)).toEqual(eventIds)
})
