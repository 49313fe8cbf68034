import { expect, test } from 'vitest'
import { parameters, readQuery } from '@/url/parameters'
import { facets, rules } from '@/prehydration/rules'
import { steps } from '@/data/talk'

type Name = keyof typeof parameters

/** Texts that mean something, and texts that nearly do. */
const texts: Readonly<Record<Exclude<Name, 'lang' | 'asat' | 'frame'>, readonly string[]>> = {
  convention: ['party', 'non-party'],
  assistance: ['beneficiary', 'non-beneficiary'],
  q: ['x', ' ', '\n', 'x'.repeat(5000)],
  country: ['kaz', 'KAZ', 'Kaz', 'kazakhstan', 'ruſ', 'kaz '],
  event: ['adopted', 'meeting-2016', 'meeting-2017', 'project'],
  sort: ['country', '-country', '--country', 'hosted', '-hosted', '+hosted', '-'],
  map: ['boundaries', 'tiles', 'Tiles'],
  later: ['true', 'false', 'True', '1'],
  step: [
    ...steps.flatMap(({ id, parts }) => [`${id}`, ...[0, 1, 2, 3, 4].map((part) => `${id}.${part}`), `${id}.${parts.length + 1}`]),
    '-1', '00', '5,1', '5.', '12', '5.1.1', '051', '5x1',
  ],
  embed: ['map', 'table', 'timeline', 'matrix', 'map,table'],
} // prettier-ignore

const odd = ['', ' ', 'null', '.*', '|', 'party\n', '\u0000', '%E0%A4%A']

test.each(
  Object.entries(texts).flatMap(([name, own]) => [...own, ...odd].map((text) => [name as Name, text] as const)),
)('the script of the head takes %s=%j for another view where the application does', (name, text) => {
  const read = (search: string) => JSON.stringify(readQuery(search))
  const isOther = read(`?${new URLSearchParams({ [name]: text })}`) !== read('')
  expect([...rules, ...facets].some(([one, pattern]) => one === name && pattern.test(text))).toBe(isOther)
})

test.each([
  ['all', 'map-on-phone'],
  ['close-up', 'map-on-desk'],
  ['caucasus', 'map'],
  ['mars', null],
])('a map of frame=%s waits for the application: %s', (text, parts) => {
  expect(rules.find(([name, pattern]) => name === 'frame' && pattern.test(text))?.[2] ?? null).toBe(parts)
})

test('the script of the head knows every parameter that changes the page', () => {
  const known = new Set<string>([...rules, ...facets].map(([name]) => name))
  // The language and the day have rules of their own.
  expect(Object.keys(parameters).filter((name) => !known.has(name))).toEqual(['lang', 'asat'])
})
