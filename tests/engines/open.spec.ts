import { answering, click, expectCount, open, textsOf } from './onPage'
import { expect, test } from './scenario'
import type { Tab } from './tab'

const sideways = (tab: Tab) =>
  tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, null)

/** Lists the texts of the matrix that overlap others or extend beyond their cell. */
const misplaced = (tab: Tab) =>
  tab.evaluate(() => {
    const boxesIn = (cell: Element) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      const boxes = []
      while (walker.nextNode()) {
        const { currentNode: node } = walker
        if (node.parentElement?.closest('.visuallyHidden')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const lines = [...range.getClientRects()].filter(({ width }) => width > 1)
        boxes.push(...lines.map((box) => ({ box, node, cell: cell.getBoundingClientRect() })))
      }
      return boxes
    }
    const texts = [...document.querySelectorAll('[data-panel="status"] table button')].flatMap(boxesIn)
    return texts.flatMap(({ box, node, cell }, index) => {
      const isOut = box.bottom > cell.bottom + 2 || box.right > cell.right + 2
      const isOver = texts.slice(index + 1).some((other) => {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.x, other.box.x)
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.y, other.box.y)
        return other.node !== node && wide > 1 && high > box.height / 3
      })
      return isOut || isOver ? [node.textContent] : []
    })
  }, null)

const sizes = [
  { width: 1366, height: 768 },
  { width: 480, height: 844 },
  { width: 320, height: 844 },
] as const

const pages = [
  {
    address: '/?lang=en',
    language: 'en',
    title: 'The Industrial Accidents Convention and ICIS',
    share: 'Share and export',
  },
  { address: '/fr/', language: 'fr', title: 'La Convention', share: 'Partager et exporter' },
  {
    address: '/ru/',
    language: 'ru',
    title: 'Конвенция о промышленных авариях и МСПБ',
    share: 'Поделиться и экспортировать',
  },
] as const

test('the page opens in three languages at three widths without a sideways scroll, and the texts of the matrix stay in their cells', async ({
  tab,
  baseURL,
}) => {
  for (const { address, language, title, share } of pages) {
    await open(tab, `${baseURL}${address}`)
    expect(await tab.evaluate(() => [document.documentElement.lang, document.title], null)).toEqual([
      language,
      expect.stringContaining(title),
    ])
    await expectCount(tab, '[data-panel="members"] tbody tr', 9)
    expect(await textsOf(tab, 'button')).toContain(share)
    for (const size of sizes) {
      await tab.resize(size)
      await answering(tab)
      expect.soft(await sideways(tab), `${language}, ${size.width}: sideways scroll`).toBeLessThanOrEqual(0)
      expect.soft(await misplaced(tab), `${language}, ${size.width}: words out of place`).toEqual([])
    }
    await tab.resize(sizes[0])
  }
})

test('every figure with a source is underlined, and a click opens the source', async ({ tab, baseURL }) => {
  await open(tab, `${baseURL}/?lang=en`)
  const lines = () =>
    tab.evaluate(
      () =>
        [...document.querySelectorAll('button[data-claim]')]
          .filter((figure) => !getComputedStyle(figure).textDecorationLine.includes('underline'))
          .map((figure) => figure.textContent),
      null,
    )
  expect(await lines()).toEqual([])
  await click(tab, 'button[data-claim="parties"]')
  await expectCount(tab, '[role="dialog"][aria-label="Source"]', 1)
})
