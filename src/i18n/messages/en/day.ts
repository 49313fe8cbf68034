/** What the page says otherwise on another day. */
export const overrides = {
  countrySentence: '{country}: {fill}',
} as const satisfies Record<string, string>

/** What the choice of a day says. */
export const day = {
  dated: '{date}: {what}',
  slider: 'Key dates',
  typed: 'Other date',
  back: 'Back to {as-at}',
  close: 'Close the choice of a date',
  'stop.deposited': 'instrument deposited: {countries}',
  tooLate: 'Later status not verified. The last day shown is {last}.',
  noDay: 'This date does not exist.',
} as const satisfies Record<string, string>
