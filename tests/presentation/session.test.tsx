import { describe, expect, test } from 'vitest'
import { parseSyncMessage, type SyncMessage } from '@/presentation/syncMessage'
import { parseSession } from '@/presentation/session'
import { clockSetBack, enterStep, spentAt } from '@/presentation/stepTimes'

describe('the session that an earlier page of the window has stored', () => {
  test('is restored unchanged', () => {
    const kept = {
      id: 'a',
      blank: 'black',
      notes: 'ru',
      route: 'short',
      onRoute: '5.2',
      spent: { 4: 12.5 },
      entered: { step: 5, at: 1000 },
      console: true,
    }
    expect(parseSession(JSON.stringify(kept))).toEqual(kept)
  })

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[1, "x"]'],
    [
      'other types',
      '{"id":1,"blank":"red","notes":"de","route":9,"onRoute":7,"spent":[null,"x"],"entered":4,"console":"yes"}',
    ],
    ['invalid times', '{"id":"","spent":{"1":-5,"2":1e999},"entered":{"step":"1","at":0}}'],
  ])('starts anew from %s', (_, text) => {
    const { id, ...rest } = parseSession(text)
    expect(id).not.toBe('')
    expect(rest).toEqual({
      blank: 'none',
      notes: null,
      route: 'full',
      onRoute: null,
      spent: {},
      entered: null,
      console: false,
    })
  })
})

describe('the time of a step', () => {
  const begun = { spent: { 1: 10 }, entered: { step: 1, at: 5000 } }

  test.each([
    ['grows while no timer runs', 65_000, { 1: 70 }],
    ['does not change at the moment of entry', 5000, { 1: 10 }],
    ['does not shrink if the clock was set back', 1000, { 1: 10 }],
  ])('%s', (_, now, spent) => {
    expect(spentAt(begun, now)).toEqual(spent)
  })

  test('is kept for each step, and continues for a step that is shown again', () => {
    const second = enterStep(begun, 2, 8000)
    expect(second).toEqual({ spent: { 1: 13 }, entered: { step: 2, at: 8000 } })
    expect(enterStep(second, 2, 9000)).toBe(second)
    expect(spentAt(enterStep(second, 1, 12_000), 13_000)).toEqual({ 1: 14, 2: 4 })
  })

  test('stops when the talk is left', () => {
    expect(spentAt(enterStep(begun, null, 6000), 99_000)).toEqual({ 1: 11 })
  })

  test('is counted until the clock was set back, and from then on by the new time', () => {
    expect(spentAt(clockSetBack(begun, 9000, 2000), 4000)).toEqual({ 1: 16 })
  })
})

describe('a message to a window', () => {
  const message: SyncMessage = {
    talk: 'a',
    role: 'presenter',
    kind: 'state',
    from: 'b',
    clock: 7,
    shared: { query: '?step=1', blank: 'none', route: 'short', onRoute: '1' },
  }

  test('is accepted if it is a message of the talk', () => {
    expect(parseSyncMessage(message, 'a')).toEqual(message)
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'hello'],
    ['a list', [message]],
    ['a message of an extension', { source: 'react-devtools', payload: {} }],
    ['another talk', { ...message, talk: 'c' }],
    ['another role', { ...message, role: 'admin' }],
    ['another kind', { ...message, kind: 'reload' }],
    ['no valid sender', { ...message, from: 7 }],
    ['a clock that is no number', { ...message, clock: '9' }],
    ['a clock that would win for ever', { ...message, clock: 1e300 }],
    ['a clock below zero', { ...message, clock: -1 }],
    [
      'the message of an older version',
      { talk: 'a', kind: 'state', from: 'b', clock: 7, shared: { view: {}, blank: 'none' } },
    ],
  ])('is ignored if it is or has %s', (_, data) => {
    expect(parseSyncMessage(data, 'a')).toBeNull()
  })

  test.each([
    ['a text', 'x'],
    ['without a query', { blank: 'none' }],
    ['of another type', { query: 7, blank: 'none' }],
    ['with an unknown cover', { query: '?step=1', blank: 'red' }],
  ])('shares nothing if its shared view is %s', (_, shared) => {
    expect(parseSyncMessage({ ...message, shared }, 'a')?.shared).toBeNull()
  })
})
