import { expect, test } from 'vitest'
import { sections } from '@edition/background'
import { source } from '@edition/source'
import { languages } from '@/domain/language'
import { loadTexts } from '@/i18n/texts'

test('the source has the title, the issuer and the page of the press release', () => {
  expect(source.title).toBe('UNECE and Commonwealth of Independent States tighten cooperation on industrial safety')
  expect(source.issuer).toBe('UNECE Information Unit')
  expect(source.page).toMatch(/^http:\/\/www\.unece\.org\/.+-tighten-cooperation-on-industrial-safety\/doc\.html$/)
})

test('the contact appears once, with a web page', () => {
  const contacts = [...sections.before, ...sections.after].flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === 'contact'),
  )
  expect(contacts).toEqual([{ kind: 'contact', of: 'contact', page: 'http://www.unece.org/env/teia' }])
})

test.each(languages)('the contact has a name in %s, and neither e-mail nor telephone', async (language) => {
  const { contact } = await loadTexts('background', language)
  expect(contact).toContain('Nicholas Bonvoisin')
  expect(contact).not.toMatch(/[@\d]/)
})
