import { expect, test } from 'vitest'
import { tokenColour } from '@/ui/tokenColour'

test.each([
  ['a light and a dark colour', '--ink', '14202B'],
  ['one colour for light and dark', '--sand', 'DCC892'],
  ['three digits', '--paper', 'FFFFFF'],
  ['a colour for slides', '--room-filled', '0B4F91'],
] as const)('a token with %s gives its light colour in six digits', (_, token, expected) => {
  expect(tokenColour(token)).toBe(expected)
})

test.each(['--gap', '--label', '--no-such'] as const)('%s is no colour and throws an error with its name', (token) => {
  expect(() => tokenColour(token)).toThrow(token)
})
