import { expect, test } from 'vitest'
import { claims } from '@edition/claims'
import { claimOf } from '@/domain/claims'
import { statusIn } from '@/domain/members'
import { countryIds } from '@/domain/country'
import { classCountOf, classOf } from '@/domain/status'

const withStatus = (status: string) =>
  countryIds.filter((id) => statusIn(id).fill === status || statusIn(id).dots === status)

test.each([
  ['both', ['ARM', 'AZE', 'BLR', 'KAZ', 'MDA']],
  ['fill-only', ['RUS']],
  ['dots-only', ['KGZ', 'TJK', 'UKR']],
  ['neither', []],
] as const)('the class %s contains %j, as many as its claim says', (statusClass, members) => {
  expect(countryIds.filter((id) => classOf(statusIn(id)) === statusClass)).toEqual(members)
  expect(claimOf(classCountOf[statusClass]).value).toBe(members.length)
})

test.each([
  ['party', claims.parties.value, 6],
  ['beneficiary', claims.beneficiaries.value, 8],
  ['non-party', claims['non-parties'].value, 3],
  ['non-beneficiary', claims['non-beneficiaries'].value, 1],
] as const)('as many countries have the status %s as the total says', (status, total, expected) => {
  expect(withStatus(status)).toHaveLength(total)
  expect(total).toBe(expected)
})
