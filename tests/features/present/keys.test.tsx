import { describe, expect, test } from 'vitest'
import { commandOf, keyOf } from '@/features/present/commands'
import { readSession } from '@/features/present/session'

/** What a browser says of a key on a layout, and the command it gives. */
const presses = [
  ['PageDown of a clicker', { key: 'PageDown', code: 'PageDown', keyCode: 34 }, 'next'],
  ['PageUp of a clicker', { key: 'PageUp', code: 'PageUp', keyCode: 33 }, 'previous'],
  ['the period of a clicker', { key: '.', code: 'Period', keyCode: 190 }, 'black'],
  ['the period of a clicker on a Russian layout', { key: 'ю', code: 'Period', keyCode: 190 }, 'black'],
  ['the period of a clicker on AZERTY', { key: ';', code: 'Comma', keyCode: 190 }, 'black'],
  ['a clicker that sends 58', { key: ':', code: 'Period', keyCode: 58 }, 'black'],
  ['a clicker that sends 59', { key: 'm', code: 'Semicolon', keyCode: 59 }, null],
  ['a clicker that sends 186', { key: 'ж', code: 'Semicolon', keyCode: 186 }, 'black'],
  ['n', { key: 'n', code: 'KeyN', keyCode: 78 }, 'next'],
  ['n on a Russian layout', { key: 'т', code: 'KeyN', keyCode: 78 }, 'next'],
  ['p on a Russian layout', { key: 'з', code: 'KeyP', keyCode: 80 }, 'previous'],
  ['b on a Russian layout', { key: 'и', code: 'KeyB', keyCode: 66 }, 'black'],
  ['q on AZERTY, where A stands elsewhere', { key: 'q', code: 'KeyA', keyCode: 81 }, 'qr'],
  ['w on AZERTY', { key: 'w', code: 'KeyZ', keyCode: 87 }, 'white'],
  ['? on a US layout', { key: '?', code: 'Slash', keyCode: 191, shiftKey: true }, 'help'],
  ['? on a Russian layout', { key: '?', code: 'Digit7', keyCode: 55, shiftKey: true }, 'help'],
  ['Space', { key: ' ', code: 'Space', keyCode: 32 }, 'next'],
  ['Caps Lock and N', { key: 'N', code: 'KeyN', keyCode: 78 }, 'next'],
  ['a key of no command', { key: 'x', code: 'KeyX', keyCode: 88 }, null],
] as const

const digits = [
  ['5', { key: '5', code: 'Digit5', keyCode: 53, shiftKey: false }, '5'],
  ['5 on AZERTY without Shift', { key: '(', code: 'Digit5', keyCode: 53, shiftKey: false }, '5'],
  ['5 on AZERTY with Shift', { key: '5', code: 'Digit5', keyCode: 53, shiftKey: true }, '5'],
  ['% on a US layout', { key: '%', code: 'Digit5', keyCode: 53, shiftKey: true }, '%'],
  ['5 of the number pad', { key: '5', code: 'Numpad5', keyCode: 101, shiftKey: false }, '5'],
] as const

describe('a key', () => {
  test.each(presses)('%s', (_, press, command) => {
    expect(commandOf(keyOf({ shiftKey: false, ...press }))).toBe(command)
  })

  test.each(digits)('%s is read as a digit where it means one', (_, press, key) => {
    expect(keyOf(press)).toBe(key)
  })
})

describe('what an earlier page of the tab has left', () => {
  test('is taken as it was', () => {
    const kept = {
      id: 'a',
      blank: 'black',
      notes: 'ru',
      route: 'short',
      onRoute: '5.2',
      spent: { 4: 12.5 },
      console: true,
    }
    expect(readSession(JSON.stringify(kept))).toEqual(kept)
  })

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a number', '7'],
    ['null', 'null'],
    ['other types', '{"id":1,"blank":"red","notes":"de","route":9,"onRoute":7,"spent":[null,"x"],"console":"yes"}'],
  ])('begins anew from %s', (_, text) => {
    const { id, ...rest } = readSession(text)
    expect(id).not.toBe('')
    expect(rest).toEqual({ blank: 'none', notes: null, route: 'full', onRoute: null, spent: {}, console: false })
  })
})
