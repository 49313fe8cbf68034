import { expect, test } from 'vitest'
import { tokenColour } from '@/ui/tokenColour'

test.each([
  ['a pair of light and dark', '--ink', '14202B'],
  ['one colour for both', '--sand', 'DCC892'],
  ['three digits', '--paper', 'FFFFFF'],
  ['a room', '--room-filled', '0B4F91'],
] as const)('the light colour of %s is read from the style sheets', (_, token, expected) => {
  expect(tokenColour(token)).toBe(expected)
})

test.each(['--gap', '--label', '--no-such'] as const)('%s is no colour, and says so', (token) => {
  expect(() => tokenColour(token)).toThrow(token)
})
