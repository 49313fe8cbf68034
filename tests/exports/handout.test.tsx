import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { sections } from '@edition/background'
import { languages } from '@/domain/language'
import { handoutPages } from '@/exports/exportContext'
import { Handout } from '@/exports/print/Handout'
import { loadPrintMessages } from '@/exports/print/printMessages'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { format } from '@/i18n/format'
import { handed } from './scene'

const cases = languages.flatMap((lang) => [
  { lang, later: false, pages: 3 },
  { lang, later: true, pages: 4 },
])

test.each(cases)(
  'the handout in $lang has $pages pages with later developments $later, numbers each, and tells the background',
  async ({ lang, later, pages }) => {
    const context = await handed({ lang, later })
    const texts = await loadPrintMessages(lang)
    expect(handoutPages(context.view)).toBe(pages)
    const screen = await render(
      <LanguageProvider value={context.translator}>
        <Handout {...{ context, texts }} />
      </LanguageProvider>,
    )
    const feet = [...screen.container.querySelectorAll('section > footer')].map((foot) => foot.textContent)
    expect(feet).toHaveLength(pages)
    feet.forEach((foot, index) => {
      expect(foot).toContain(format(texts.share.pageOf, lang, { page: index + 1, pages }))
    })
    const told = new Set(
      [...screen.container.querySelectorAll('[data-claim]')].map((element) => element.getAttribute('data-claim')),
    )
    const wanted = sections.before.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('of' in block ? [block.of].flat() : [])),
    )
    expect(wanted.filter((id) => !told.has(id))).toEqual([])
  },
)
