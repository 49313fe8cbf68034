import { expect, test } from 'vitest'
import { members } from '@/domain/members'
import { rowsOf, sortKeyOf, type MemberRow } from '@/domain/memberRows'

const [row] = rowsOf(members, 'en') as readonly [MemberRow]
const keyOf = (paragraph: string) => sortKeyOf.source({ ...row, paragraph })

test('rows are sorted by the numbers of their paragraphs, and paragraphs may have names', () => {
  const paragraphs = ['10', 'Annex II', '4.10', '2', '4.2']
  expect(paragraphs.toSorted((a, b) => (keyOf(a) > keyOf(b) ? 1 : -1))).toEqual(['2', '4.2', '4.10', '10', 'Annex II'])
})
