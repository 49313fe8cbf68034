import { expect, test } from 'vitest'
import { members } from '@/domain/members'
import { rowsOf, sortKeyOf, type MemberRow } from '@/domain/memberRows'
import { placeIds } from '@/domain/places'

const [row] = rowsOf(members, 'en') as readonly [MemberRow]

test('the rows are sorted by the order in which the source tells their statuses', () => {
  const keys = placeIds.map((place) => sortKeyOf.source({ ...row, place }))
  expect(keys).toEqual([...keys.keys()])
})
