import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { page as en } from '@edition/messages/en/page'
import { MessageText } from '@/ui/Message'

const localeMessages = { language: 'en', messages: en } as const
const everyWidth = Array.from({ length: 200 }, (_, index) => 40 + index)

test.each([
  ['a comma', 'In {year}, then'],
  ['a full stop', 'In {year}. Then'],
  ['a French colon', 'In {year}\u202f: then'],
  ['a closing quotation mark', 'In “{year}”, then'],
] as const)('%s never begins a line after a figure, at any width of the column', async (_, text) => {
  const screen = await render(
    <LanguageProvider value={localeMessages}>
      <p>
        <MessageText text={text} values={{ year: 'September' }} facts={{ year: ['as-at'] }} />
      </p>
    </LanguageProvider>,
  )
  const figure = screen.getByRole('button').element()
  const paragraph = figure.closest('p')
  if (!paragraph) throw new Error('The message is not in its paragraph.')
  expect(paragraph.textContent).toBe(text.replace('{year}', 'September'))
  const rest = document.createRange()
  rest.setStartAfter(figure)
  rest.setEnd(paragraph, paragraph.childNodes.length)
  const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2
  const apart = everyWidth.filter((width) => {
    paragraph.style.width = `${width}px`
    const [mark] = rest.getClientRects()
    return !mark || middle(mark) > figure.getBoundingClientRect().bottom
  })
  expect(apart).toEqual([])
})
