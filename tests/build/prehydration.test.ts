import { expect, test } from 'vitest'
import { parameters, queryName, readQuery } from '@/url/parameters'
import { facets, rules } from '@/prehydration/rules'
import { steps } from '@/domain/talkSteps'

type Name = keyof typeof parameters

/** Valid texts for each parameter, and texts that are almost valid. */
const texts: Readonly<Record<Exclude<Name, 'lang' | 'asat' | 'frame'>, readonly string[]>> = {
  fill: ['party', 'non-party'],
  dots: ['beneficiary', 'non-beneficiary'],
  q: ['x', ' ', '\n', 'x'.repeat(5000)],
  country: ['kaz', 'KAZ', 'Kaz', 'kazakhstan', 'ruſ', 'kaz '],
  event: ['adopted', 'meeting-2016', 'meeting-2017', 'project'],
  sort: ['country', '-country', '--country', 'hosted', '-hosted', '+hosted', '-'],
  map: ['boundaries', 'tiles', 'Tiles'],
  later: ['true', 'false', 'True', '1'],
  step: [
    ...steps.flatMap(({ id, parts }) => [
      `${id}`,
      ...[0, 1, 2, 3, 4].map((part) => `${id}.${part}`),
      `${id}.${parts.length + 1}`,
    ]),
    '-1',
    '00',
    '5,1',
    '5.',
    '12',
    '5.1.1',
    '051',
    '5x1',
  ],
  embed: ['map', 'table', 'timeline', 'matrix', 'map,table'],
}

/** The parameters that the prehydration script reads, by their names in the address. */
const known = [
  ...rules.map(([name, pattern]) => [queryName(name), pattern] as const),
  ...facets.map(([, name, pattern]) => [name, pattern] as const),
]

const odd = ['', ' ', 'null', '.*', '|', 'party\n', '\u0000', '%E0%A4%A']

test.each(
  Object.entries(texts).flatMap(([name, own]) =>
    [...own, ...odd].map((text) => [queryName(name as Name), text] as const),
  ),
)('the prehydration script takes %s=%j for another view exactly if the application does', (name, text) => {
  const read = (search: string) => JSON.stringify(readQuery(search))
  const isOther = read(`?${new URLSearchParams({ [name]: text })}`) !== read('')
  expect(known.some(([one, pattern]) => one === name && pattern.test(text))).toBe(isOther)
})

test.each([
  ['all', 'map-on-phone'],
  ['close-up', 'map-on-desk'],
  ['caucasus', 'map'],
  ['mars', null],
])('with frame=%s the part that waits for the application is: %s', (text, parts) => {
  expect(rules.find(([name, pattern]) => name === 'frame' && pattern.test(text))?.[2] ?? null).toBe(parts)
})

test('the prehydration script knows every parameter but the language and the day', () => {
  const names = new Set<string>(known.map(([name]) => name))
  // The language and the day have separate rules.
  expect((Object.keys(parameters) as Name[]).filter((name) => !names.has(queryName(name)))).toEqual(['lang', 'asat'])
})

test('the prehydration script filters by the two facets, under their names in the address', () => {
  expect(facets.map(([id, name]) => [id, name])).toEqual([
    ['fill', 'convention'],
    ['dots', 'assistance'],
  ])
})
