import type { Page } from '@playwright/test'
import { go, languages, open, timelineOf } from '../app/briefing'
import { pieces, type Piece } from '../app/screenText'
import { expect, test } from './site'

/** Allows a small overlap, because the boxes of lines include space above and below the letters. */
const overlap = (a: Piece['box'], b: Piece['box']) =>
  Math.min(a.right, b.right) - Math.max(a.x, b.x) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y) > 5

/** Lists buttons and inputs with something else over their centre, except in the background, which scrolls by itself. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const looked = [...document.querySelectorAll('button, input')].flatMap((control) => {
      const rect = control.closest('.visuallyHidden, aside') ? null : control.getClientRects()[0]
      return rect && rect.bottom <= innerHeight && rect.top >= 0 ? [{ control, rect }] : []
    })
    if (looked.length === 0) return ['no control on the screen']
    return looked.flatMap(({ control, rect }) => {
      const top = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2)
      const held = top !== null && (control.contains(top) || (control.closest('label')?.contains(top) ?? false))
      return held ? [] : [`${control.getAttribute('aria-label') ?? control.textContent} under ${top?.textContent}`]
    })
  })

/** Lists cells whose text ends less than 5 px before the text of the next column. */
const crowded = (page: Page) =>
  page.locator('[data-panel="members"] tr').evaluateAll((rows) => {
    if (rows.length === 0) return ['no row']
    return rows.flatMap((row) => {
      const edges = [...row.children].map((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        const { left, right } = range.getBoundingClientRect()
        return { text: cell.textContent, left, right }
      })
      return edges.flatMap(({ text, right }, index) =>
        right > (edges[index + 1]?.left ?? innerWidth) - 5 ? [text] : [],
      )
    })
  })

/** Tells whether the buttons of the header share a row: each begins above the end of every other. */
const inOneRow = (page: Page) =>
  page.locator('header:has(h1) button').evaluateAll((buttons) => {
    const boxes = buttons.map((button) => button.getBoundingClientRect())
    if (boxes.length < 2) return false
    return Math.max(...boxes.map(({ top }) => top)) < Math.min(...boxes.map(({ bottom }) => bottom))
  })

const fits = [
  { width: 1366, height: 768 },
  { width: 1366, height: 650 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const

for (const size of fits)
  test.describe(`${size.width}×${size.height}`, () => {
    test.use({ viewport: size })

    test('the whole page fits the screen, no text overlaps the timeline or the next column, and no control is covered', async ({
      page,
    }) => {
      await open(page)
      for (const language of languages) {
        await go(page, `?lang=${language}`)
        const overflow = await page.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement
          return [scrollHeight > innerHeight, scrollWidth > innerWidth]
        })
        expect.soft(overflow, `${language}: page scrolls`).toEqual([false, false])
        expect.soft(await inOneRow(page), `${language}: the buttons of the head`).toBe(true)
        const timeline = await pieces(page, 'section:has(time)')
        const others = (await pieces(page, 'main, header:has(h1)')).filter(
          (piece) => !timeline.some(({ text, box }) => text === piece.text && box.x === piece.box.x),
        )
        const over = others.filter((piece) => timeline.some(({ box }) => overlap(piece.box, box)))
        expect
          .soft(
            over.map(({ text }) => text),
            `${language}: over the timeline`,
          )
          .toEqual([])
        const clashes = timeline.flatMap((piece, index) =>
          timeline.slice(index + 1).flatMap(({ text, box }) => (overlap(piece.box, box) ? [[piece.text, text]] : [])),
        )
        expect.soft(clashes, `${language}: within the timeline`).toEqual([])
        expect.soft(await crowded(page), `${language}: into the next column`).toEqual([])
        const { width, height } = size
        const outside = [...timeline, ...others].filter(
          ({ box }) => box.x < 0 || box.y < 0 || box.right > width || box.bottom > height,
        )
        expect
          .soft(
            outside.map(({ text }) => text),
            `${language}: off the screen`,
          )
          .toEqual([])
        expect.soft(await covered(page), `${language}: covered`).toEqual([])
      }
    })
  })

test('the timeline keeps its texts inside its own box', async ({ page }) => {
  await open(page)
  for (const language of languages) {
    await go(page, `?lang=${language}`)
    const box = await timelineOf(page, language).boundingBox()
    const texts = await pieces(page, 'section:has(time)')
    const edge = {
      top: box?.y ?? 0,
      bottom: (box?.y ?? 0) + (box?.height ?? 0),
      right: (box?.x ?? 0) + (box?.width ?? 0),
    }
    const out = texts.filter(
      ({ box: { y, right, bottom } }) => y < edge.top - 1 || bottom > edge.bottom + 1 || right > edge.right + 1,
    )
    expect
      .soft(
        out.map(({ text }) => text),
        language,
      )
      .toEqual([])
  }
})
