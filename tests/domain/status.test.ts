import { expect, test } from 'vitest'
import { classOf, statusClasses, statusesOf } from '@/domain/status'

test.each([
  ['party', 'beneficiary', 'both'],
  ['party', 'non-beneficiary', 'party-only'],
  ['non-party', 'beneficiary', 'beneficiary-only'],
  ['non-party', 'non-beneficiary', 'neither'],
] as const)('%s and %s make the class %s', (convention, assistance, statusClass) => {
  expect(classOf({ convention, assistance })).toBe(statusClass)
})

test.each(statusClasses)('the statuses of the class %s make that class', (statusClass) => {
  expect(classOf(statusesOf[statusClass])).toBe(statusClass)
})
