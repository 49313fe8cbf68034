import { expect, test } from 'vitest'
import { classOf, statusClasses, statusesOf } from '@/domain/status'

test.each([
  ['party', 'beneficiary', 'both'],
  ['party', 'non-beneficiary', 'fill-only'],
  ['non-party', 'beneficiary', 'dots-only'],
  ['non-party', 'non-beneficiary', 'neither'],
] as const)('%s and %s make the class %s', (fill, dots, statusClass) => {
  expect(classOf({ fill, dots })).toBe(statusClass)
})

test.each(statusClasses)('the statuses of the class %s make that class', (statusClass) => {
  expect(classOf(statusesOf[statusClass])).toBe(statusClass)
})
