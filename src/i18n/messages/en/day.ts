/** What the page says otherwise on another day. */
export const overrides = {
  countrySentence: '{country}: {fill}',
} as const satisfies Record<string, string>

/** What the choice of a day says. */
export const day = {
  leadDeposited: 'Deposited, not yet in force: {pending}.',
  slider: 'Days that matter',
  typed: 'Any day',
  back: 'Back to {as-at}',
  close: 'Close the choice of a day',
  'stop.deposited': 'instrument deposited: {countries}',
  'stop.bound': 'in force for: {countries}',
  tooLate: 'Later status not verified. The last day shown is {last}.',
  noDay: 'This is no day of the calendar.',
} as const satisfies Record<string, string>
