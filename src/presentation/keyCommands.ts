interface Command<Id extends string> {
  readonly id: Id
  /** Key names as in the result of `keyOf`; the help overlay lists them in this order. */
  readonly keys: readonly string[]
  /** The toolbar has a button for such a command. */
  readonly inBar: boolean
}

/** @returns the rows, whose type knows their ids */
const tableOf = <const Id extends string>(rows: readonly Command<Id>[]) => rows

/** One table for the keys, a clicker, the toolbar and the help overlay. */
export const commands = tableOf([
  { id: 'previous', keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'Shift+Space'], inBar: true },
  { id: 'next', keys: ['PageDown', 'ArrowRight', 'ArrowDown', 'n', 'Space', 'Enter'], inBar: true },
  { id: 'first', keys: ['Home'], inBar: false },
  { id: 'last', keys: ['End'], inBar: false },
  { id: 'back', keys: ['Backspace'], inBar: false },
  { id: 'black', keys: ['b', '.'], inBar: true },
  { id: 'white', keys: ['w'], inBar: false },
  { id: 'overview', keys: ['o'], inBar: true },
  { id: 'qr', keys: ['q'], inBar: true },
  { id: 'speaker', keys: ['s'], inBar: true },
  { id: 'fullScreen', keys: ['f'], inBar: true },
  { id: 'help', keys: ['?'], inBar: true },
  { id: 'leave', keys: ['Escape'], inBar: true },
])
export type CommandId = (typeof commands)[number]['id']

/** Keys that a control with keyboard focus handles itself. */
const ofControls = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Space', 'Shift+Space', 'Enter']

/** @returns whether a key belongs to the control with keyboard focus and not to the presentation */
export const belongsToControl = (key: string): boolean => ofControls.includes(key)

/** Values of `keyCode` that clickers send for “black” on different layouts: period and semicolon. */
const blackCodes = [58, 59, 186, 190]

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'keyCode' | 'shiftKey'>

/** A key that types nothing has a word as its name. The two excluded words mean that its character is unknown. */
const isNamed = (key: string) => /^[A-Z][A-Za-z\d]+$/.test(key) && key !== 'Dead' && key !== 'Unidentified'

/**
 * @returns the name in `commands` of a key on any layout: the character it types if that is Latin, else the character
 * at its place on a Latin keyboard; for a key of the keypad the name of its function, which depends on Num Lock
 */
export function keyOf({ key, code, keyCode, shiftKey }: KeyPress): string {
  if (key === ' ') return shiftKey ? 'Shift+Space' : 'Space'
  if (/^[a-z\d?.]$/i.test(key)) return key.toLowerCase()
  if (isNamed(key)) return key
  // On many layouts, the decimal point of the keypad is a comma.
  if (code === 'NumpadDecimal' || blackCodes.includes(keyCode)) return '.'
  // Some layouts type digits with Shift; without Shift, a digit key also means its digit.
  const digit = shiftKey ? null : /^(?:Digit|Numpad)(\d)$/.exec(code)
  const letter = /^Key([A-Z])$/.exec(code)
  return digit?.[1] ?? letter?.[1]?.toLowerCase() ?? key
}

/** @returns the command of a key; `null` for a key without a command */
export const commandOf = (key: string): CommandId | null => commands.find(({ keys }) => keys.includes(key))?.id ?? null
