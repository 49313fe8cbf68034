import { expect, test } from 'vitest'
import { basisOf, type Claim } from '@/domain/claim'

const stated: Claim = { value: 9, holdsFor: { precision: 'month', year: 2016, month: 9 }, paragraphs: ['P2'] }

test('a claim without a rule is stated by its source', () => {
  expect(basisOf(stated)).toBe('stated')
})

test('a claim with a rule is derived', () => {
  expect(basisOf({ ...stated, rule: { kind: 'difference', from: 'all', less: 'some' } })).toBe('derived')
})
