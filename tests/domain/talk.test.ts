import { describe, expect, test } from 'vitest'
import {
  firstPosition,
  isDetour,
  jumpTo,
  lastPosition,
  nextPosition,
  plannedSeconds,
  previousPosition,
} from '@/domain/talkNavigation'
import { formatPosition, parsePosition, stepAt, viewAt, type Route, type Step, type StepView } from '@/domain/talk'
import type { TalkPosition } from '@/domain/talkPosition'

const plain = { layout: 'map', channels: 'both' } as const

/** The first and the last step are not on the short route. Steps on it and steps off it have several parts. */
const steps: readonly Step[] = [
  { ...plain, id: 0, seconds: 10, short: false, parts: [{}] },
  { ...plain, id: 1, seconds: 20, short: true, parts: [{}, { event: 'project' }] },
  {
    ...plain,
    id: 2,
    seconds: 30,
    short: false,
    parts: [{ event: 'adopted' }, { event: 'in-force' }, { event: 'meeting-2014' }],
  },
  { ...plain, id: 3, seconds: 40, short: true, parts: [{ event: 'conference', frame: 'caucasus' }] },
  { ...plain, id: 4, seconds: 50, short: false, parts: [{}] },
  { ...plain, id: 6, seconds: 60, short: false, optional: true, parts: [{}] },
  { ...plain, id: 7, seconds: 70, short: false, optional: true, parts: [{}, {}] },
]

const place = (text: string): TalkPosition => {
  const found = parsePosition(text, steps)
  if (!found) throw new Error(`${text} is no place`)
  return found
}

describe('a position in the address', () => {
  test.each([
    ['0', { step: 0, part: 1 }],
    ['1', { step: 1, part: 1 }],
    ['1.2', { step: 1, part: 2 }],
    ['2.3', { step: 2, part: 3 }],
    ['4', { step: 4, part: 1 }],
  ])('%s is parsed, and formatted to the same text', (text, expected) => {
    expect(parsePosition(text, steps)).toEqual(expected)
    expect(formatPosition(expected)).toBe(text)
  })

  test.each(['2.1', '4.1'])('%s means the first part, which is formatted without its number', (text) => {
    expect(`${formatPosition(place(text))}.1`).toBe(text)
  })

  test.each([
    ['5', 'no such step'],
    ['2.4', 'no such part'],
    ['0.2', 'a part of a step with one part only'],
    ['2.0', 'parts are counted from 1'],
    ['-1', 'a sign'],
    ['+1', 'a sign'],
    ['', 'nothing'],
    ['.', 'no number'],
    ['.1', 'no step'],
    ['2.', 'no part'],
    ['2.2.2', 'one number too many'],
    ['02', 'a leading zero'],
    ['2.02', 'a leading zero'],
    [' 2', 'a space'],
    ['2,2', 'a comma'],
    ['2e0', 'a number with an exponent'],
    ['two', 'a word'],
  ])('“%s” is no position: %s', (text) => {
    expect(parsePosition(text, steps)).toBeNull()
  })
})

describe('the route through the talk', () => {
  test.each<[Route, readonly string[]]>([
    ['full', ['0', '1', '1.2', '2', '2.2', '2.3', '3', '4']],
    ['short', ['1', '1.2', '3']],
  ])('on the %s route it is %j forward and back, and Next and Previous change nothing at its ends', (route, way) => {
    const forth = [firstPosition(steps, route)]
    const back = [lastPosition(steps, route)]
    for (const _ of way) {
      forth.push(nextPosition(forth.at(-1) ?? place('0'), steps, route))
      back.push(previousPosition(back.at(-1) ?? place('0'), steps, route))
    }
    expect(forth.map(formatPosition)).toEqual([...way, way.at(-1)])
    expect(back.map(formatPosition)).toEqual([...way.toReversed(), way[0]])
  })

  test.each([
    ['0', '1', '0'],
    ['2', '3', '1.2'],
    ['2.2', '3', '1.2'],
    ['2.3', '3', '1.2'],
    ['4', '4', '3'],
  ])('from %s, which is not on the short route, Next goes to %s and Previous to %s', (from, next, previous) => {
    expect(formatPosition(nextPosition(place(from), steps, 'short'))).toBe(next)
    expect(formatPosition(previousPosition(place(from), steps, 'short'))).toBe(previous)
  })

  test.each([
    [0, '0'],
    [2, '2'],
    [4, '4'],
    [6, '6'],
  ])('the number %d opens position %s', (number, expected) => {
    expect(jumpTo(number, steps)).toEqual(place(expected))
  })

  test.each([5, -1, 1.5, Number.NaN])('the number %d opens nothing', (number) => {
    expect(jumpTo(number, steps)).toBeNull()
  })

  test.each<[string, Route, string | null, string, string]>([
    ['6', 'full', '2.2', '2.2', '2.2'],
    ['6', 'short', '2.2', '2.2', '2.2'],
    ['6', 'full', null, '4', '4'],
    ['6', 'short', null, '3', '3'],
    ['6', 'full', '7', '4', '4'],
    ['7', 'full', '1', '7.2', '1'],
    ['7.2', 'full', '1', '1', '7'],
  ])(
    'from the optional %s on the %s route, opened from %s, Next goes to %s and Previous to %s',
    (from, route, opened, next, previous) => {
      const at = opened === null ? null : place(opened)
      expect(formatPosition(nextPosition(place(from), steps, route, at))).toBe(next)
      expect(formatPosition(previousPosition(place(from), steps, route, at))).toBe(previous)
    },
  )

  test('a route without a step throws an error', () => {
    expect(() => firstPosition([], 'full')).toThrow('no step')
    expect(() => lastPosition(steps.slice(0, 1), 'short')).toThrow('short route')
  })
})

const untouched: StepView = {
  fill: null,
  dots: null,
  q: '',
  country: null,
  event: null,
  frame: 'all',
  asat: null,
  later: false,
}

describe('the view of a position', () => {
  test.each<[string, Partial<StepView>]>([
    ['0', {}],
    ['1', {}],
    ['1.2', { event: 'project' }],
    ['2', { event: 'adopted' }],
    ['2.3', { event: 'meeting-2014' }],
    ['3', { event: 'conference', frame: 'caucasus' }],
  ])('at %s is the default view with %j', (at, set) => {
    expect(viewAt(place(at), steps)).toEqual({ ...untouched, ...set })
  })

  test('belongs to a step of the talk, and any other step throws an error', () => {
    expect(stepAt({ step: 3, part: 1 }, steps)).toBe(steps[3])
    expect(() => stepAt({ step: 8, part: 1 }, steps)).toThrow('no step 8')
  })
})

describe('a detour', () => {
  test.each(['0', '1', '1.2', '2.2', '3', '4'])('does not exist while the view is that of position %s', (at) => {
    expect(isDetour(place(at), viewAt(place(at), steps), steps)).toBe(false)
  })

  test.each<[string, Partial<StepView>]>([
    ['0', { fill: 'party' }],
    ['0', { dots: 'beneficiary' }],
    ['0', { q: 'a' }],
    ['0', { country: 'ARM' }],
    ['0', { event: 'conference' }],
    ['0', { frame: 'close-up' }],
    ['0', { asat: '2000-04-19' }],
    ['0', { later: true }],
    ['1.2', { event: null }],
    ['2', { event: 'in-force' }],
    ['3', { event: null }],
    ['3', { frame: 'all' }],
  ])('from position %s begins with %j', (at, change) => {
    expect(isDetour(place(at), { ...viewAt(place(at), steps), ...change }, steps)).toBe(true)
  })

  test('does not begin with another language, another drawing or another order of the table', () => {
    const shown = { ...untouched, lang: 'ru', map: 'tiles', sort: { column: 'source', descending: true } } as const
    expect(isDetour(place('0'), shown, steps)).toBe(false)
  })
})

test.each<[Route, number]>([
  ['full', 150],
  ['short', 60],
])('the %s route is planned for the seconds of its steps: %d', (route, seconds) => {
  expect(plannedSeconds(steps, route)).toBe(seconds)
})
