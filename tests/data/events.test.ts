import { expect, test } from 'vitest'
import { claims } from '@/data/claims'
import { eventIds, events } from '@/data/events'
import { extent } from '@/domain/partialDate'

test.each(events)('$id takes its date from the claim of its name', ({ id, date }) => {
  expect(Object.keys(claims)).toContain(id)
  expect(date).toBe(claims[id].value)
})

test.each([
  ['adopted', 'convention', 'held', undefined],
  ['in-force', 'convention', 'held', undefined],
  ['meeting-2014', 'council-meeting', 'held', 'AZE'],
  ['meeting-2015', 'council-meeting', 'held', 'KAZ'],
  ['meeting-2016', 'council-meeting', 'held', 'KGZ'],
  ['conference', 'conference', 'scheduled', undefined],
  ['project', 'project', 'scheduled', undefined],
] as const)('%s is a %s, %s, with the host %s', (id, kind, tense, host) => {
  expect(events.find((event) => event.id === id)).toMatchObject({ kind, tense, ...(host && { host }) })
  expect(events.find((event) => event.id === id)?.host).toBe(host)
})

test('only the project has a length, of two and a half years', () => {
  expect(events.filter(({ years }) => years !== undefined)).toMatchObject([{ id: 'project', years: 2.5 }])
})

test('the events stand in the order of their dates, each once', () => {
  const starts = events.map(({ date }) => extent(date)[0])
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  expect(events.map(({ id }) => id)).toEqual(eventIds)
})
