/** What a key, a clicker or a button of the bar asks for. */
const commandIds = [
  'next', 'previous', 'first', 'last', 'back', 'black', 'white', 'overview', 'qr', 'speaker', 'fullScreen', 'help', 'leave',
] as const // prettier-ignore
export type CommandId = (typeof commandIds)[number]

export interface Command {
  readonly id: CommandId
  /** As `keyOf` names them; the sheet of keys lists them in this order. */
  readonly keys: readonly string[]
  /** Whether the bar has a button for it. */
  readonly inBar: boolean
}

/** One table for the keys, the buttons and the sheet of keys. */
export const commands: readonly Command[] = [
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
]

/** Keys that a control keeps for itself while it has the focus from the keyboard. */
const ofControls = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Space', 'Shift+Space', 'Enter']

/** @returns whether a key is that of a control which was reached by keyboard, and not of the talk */
export const belongsToControl = (key: string): boolean => ofControls.includes(key)

/** What clickers send for “black”, on whatever layout: period and semicolon by their old codes. */
const blackCodes = [58, 59, 186, 190]

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'keyCode' | 'shiftKey'>

/** A key that types nothing is called by a word; these words only say that the browser does not know what it types. */
const isNamed = (key: string) => /^[A-Z][A-Za-z\d]+$/.test(key) && key !== 'Dead' && key !== 'Unidentified'

/**
 * @param press a key on any layout
 * @returns its name here: what it types where that is Latin, else what stands at its place on a Latin keyboard; a key of
 * the keypad is what it does, which depends on Num Lock
 */
export function keyOf({ key, code, keyCode, shiftKey }: KeyPress): string {
  if (key === ' ') return shiftKey ? 'Shift+Space' : 'Space'
  if (/^[a-z\d?.]$/i.test(key)) return key.toLowerCase()
  if (isNamed(key)) return key
  // The point of the keypad is a comma in many countries.
  if (code === 'NumpadDecimal' || blackCodes.includes(keyCode)) return '.'
  // The digits of a French keyboard are typed with Shift, but meant without.
  const digit = shiftKey ? null : /^(?:Digit|Numpad)(\d)$/.exec(code)
  const letter = /^Key([A-Z])$/.exec(code)
  return digit?.[1] ?? letter?.[1]?.toLowerCase() ?? key
}

/** @returns the command of a key, if it has one */
export const commandOf = (key: string): CommandId | null => commands.find(({ keys }) => keys.includes(key))?.id ?? null
