import { describe, expect, test } from 'vitest'
import { invalidParameters } from '@/url/invalidParameters'
import { parameterNames, parameters, queryName } from '@/url/parameters'

/** A parameter, its text in the address and its value in the view. */
const values = [
  ['lang', 'fr', 'fr'],
  ['convention', 'party', 'party'],
  ['convention', 'non-party', 'non-party'],
  ['assistance', 'beneficiary', 'beneficiary'],
  ['assistance', 'non-beneficiary', 'non-beneficiary'],
  ['q', 'Молд', 'Молд'],
  ['country', 'kaz', 'KAZ'],
  ['event', 'meeting-2014', 'meeting-2014'],
  ['sort', 'hosted', { column: 'hosted', descending: false }],
  ['sort', '-country', { column: 'country', descending: true }],
  ['sort', 'convention', { column: 'fill', descending: false }],
  ['sort', '-assistance', { column: 'dots', descending: true }],
  ['frame', 'close-up', 'close-up'],
  ['map', 'tiles', 'tiles'],
  ['step', '4', { step: 4, part: 1 }],
  ['step', '5.2', { step: 5, part: 2 }],
  ['asat', '2000-04-19', '2000-04-19'],
  ['later', 'true', true],
  ['embed', 'map', 'map'],
  ['embed', 'table', 'table'],
  ['embed', 'timeline', 'timeline'],
] as const satisfies readonly (readonly [string, string, unknown])[]

/** Each parser has its own type of value; these tests need only the text. */
interface Parser {
  readonly parse: (text: string) => unknown
  readonly serialize: (value: unknown) => string
}
const nameOf = (query: string) => {
  const found = parameterNames.find((name) => queryName(name) === query)
  if (!found) throw new Error(`${query} is no parameter of the address`)
  return found
}
const parserOf = (query: string) => parameters[nameOf(query)] as Parser

describe('the address', () => {
  test.each(values)('%s=%s is parsed to %j and serialized to the same text', (name, text, value) => {
    expect(parserOf(name).parse(text)).toEqual(value)
    expect(parserOf(name).serialize(value)).toBe(text)
  })

  test.each([
    ['lang', 'de'],
    ['convention', 'member'],
    ['assistance', ''],
    ['country', 'XYZ'],
    ['country', ''],
    ['event', 'meeting-1999'],
    ['sort', '-nope'],
    ['sort', '--country'],
    ['sort', 'fill'],
    ['sort', '-dots'],
    ['sort', ''],
    ['frame', 'mars'],
    ['map', 'satellite'],
    ['step', '99'],
    ['step', '5.9'],
    ['step', ''],
    ['asat', '2022-10-05'],
    ['asat', '2001-02-29'],
    ['later', 'yes'],
    ['embed', 'matrix'],
    ['embed', ''],
  ] as const)('%s=%s is invalid and is reported', (name, text) => {
    expect(parserOf(name).parse(text)).toBeNull()
    expect(invalidParameters(`?${name}=${text}`)).toEqual([
      { name: nameOf(name), text: `${name}=${text}`, isUnknownOnDay: false },
    ])
  })

  test.each([
    ['', []],
    ['?utm_source=x&step=4', []],
    ['?fill=party&dots=x', []],
    ['?utm_source=x&frame=mars&sort=nope', ['sort=nope', 'frame=mars']],
    ['?country=kaz&country=XYZ', []],
    ['?assistance=beneficiary&asat=2016-09-15', []],
    ['?assistance=beneficiary&asat=2010-01-01', ['assistance=beneficiary']],
    ['?assistance=beneficiary&asat=2030-01-01', ['asat=2030-01-01']],
    [`?event=${'x'.repeat(99)}`, [`event=${'x'.repeat(40)}…`]],
    ['?assistance=x&asat=2010-01-01&frame=mars', ['assistance=x', 'frame=mars']],
  ])('in %s only the invalid parameters are reported', (search, named) => {
    expect(invalidParameters(search).map(({ text }) => text)).toEqual(named)
  })

  test.each([
    ['?assistance=beneficiary&asat=2010-01-01', [true]],
    ['?assistance=x&asat=2010-01-01', [false]],
    ['?assistance=beneficiary&asat=2010-01-01&frame=mars', [true, false]],
    ['?assistance=beneficiary&asat=2030-01-01', [false]],
    ['?convention=party&asat=2010-01-01', []],
  ])('in %s a valid programme status is told apart as unknown on another day', (search, unknown) => {
    expect(invalidParameters(search).map(({ isUnknownOnDay }) => isUnknownOnDay)).toEqual(unknown)
  })
})
