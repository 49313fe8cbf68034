import { describe, expect, test } from 'vitest'
import { commandOf, keyOf } from '@/presentation/keyCommands'

/** Key events of browsers on several layouts, and the command that each gives. */
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
  ['q on AZERTY, which has the code of A', { key: 'q', code: 'KeyA', keyCode: 81 }, 'qr'],
  ['w on AZERTY', { key: 'w', code: 'KeyZ', keyCode: 87 }, 'white'],
  ['? on a US layout', { key: '?', code: 'Slash', keyCode: 191, shiftKey: true }, 'help'],
  ['? on a Russian layout', { key: '?', code: 'Digit7', keyCode: 55, shiftKey: true }, 'help'],
  ['Space', { key: ' ', code: 'Space', keyCode: 32 }, 'next'],
  ['Shift and Space', { key: ' ', code: 'Space', keyCode: 32, shiftKey: true }, 'previous'],
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

/** Each key of the keypad: its key with Num Lock, its key without, and the command of the latter. */
const keypad = [
  ['Numpad0', '0', 'Insert', null],
  ['Numpad1', '1', 'End', 'last'],
  ['Numpad2', '2', 'ArrowDown', 'next'],
  ['Numpad3', '3', 'PageDown', 'next'],
  ['Numpad4', '4', 'ArrowLeft', 'previous'],
  ['Numpad5', '5', 'Clear', null],
  ['Numpad6', '6', 'ArrowRight', 'next'],
  ['Numpad7', '7', 'Home', 'first'],
  ['Numpad8', '8', 'ArrowUp', 'previous'],
  ['Numpad9', '9', 'PageUp', 'previous'],
  ['NumpadDecimal', '.', 'Delete', null],
  ['NumpadDecimal', ',', 'Delete', null],
  ['NumpadEnter', 'Enter', 'Enter', 'next'],
  ['NumpadAdd', '+', '+', null],
  ['NumpadSubtract', '-', '-', null],
  ['NumpadMultiply', '*', '*', null],
  ['NumpadDivide', '/', '/', null],
] as const

describe('a key of the keypad', () => {
  // Shift reverses Num Lock on some systems and is not reported on others, so only the key counts.
  for (const shiftKey of [false, true])
    test.each(keypad)(
      `%s, ${shiftKey ? 'with' : 'without'} Shift, is read as %s with Num Lock and as %s without it`,
      (code, on, off, command) => {
        expect(keyOf({ key: off, code, keyCode: 0, shiftKey })).toBe(off)
        expect(commandOf(keyOf({ key: off, code, keyCode: 0, shiftKey }))).toBe(command)
        expect(keyOf({ key: on, code, keyCode: 0, shiftKey })).toBe(on === ',' ? '.' : on)
      },
    )
})

describe('a key', () => {
  test.each(presses)('%s gives the right command or none', (_, press, command) => {
    expect(commandOf(keyOf({ shiftKey: false, ...press }))).toBe(command)
  })

  test.each(digits)('%s is read as a digit if it means one', (_, press, key) => {
    expect(keyOf(press)).toBe(key)
  })
})
