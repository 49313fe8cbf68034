import { expect, test } from 'vitest'
import { contact, source } from '@/data/source'

test('the press release is named by its title, its issuer and its page', () => {
  expect(source.title).toBe('UNECE and Commonwealth of Independent States tighten cooperation on industrial safety')
  expect(source.issuer).toBe('UNECE Information Unit')
  expect(source.page).toMatch(/^http:\/\/www\.unece\.org\/.+-tighten-cooperation-on-industrial-safety\/doc\.html$/)
})

test('the contact has a name and a web page, and neither e-mail nor telephone', () => {
  expect(contact).toEqual({ name: 'Nicholas Bonvoisin', page: 'http://www.unece.org/env/teia' })
})
