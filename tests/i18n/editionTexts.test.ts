import { expectTypeOf, test } from 'vitest'
import type { DistinctTexts } from '@/i18n/editionTexts'

test('an id that is the key of another message does not compile, and is named', () => {
  expectTypeOf<
    DistinctTexts<'north' | 'tiles', 'map' | 'tiles'>
  >().toEqualTypeOf<'The id tiles is the key of another message'>()
  expectTypeOf<DistinctTexts<'north', 'map'>>().toEqualTypeOf<Readonly<Record<'north' | 'map', string>>>()
})
