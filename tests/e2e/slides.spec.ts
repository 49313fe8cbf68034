import type { Page } from '@playwright/test'
import { axeFindings } from '../app/axe'
import { languages } from '../app/briefing'
import { drawn, openStep, places } from '../app/talk'
import { expect, test } from './site'

/** Reads the texts of the slide with their boxes and sizes, and tells whether each is in a heading or in a drawing. */
const texts = (page: Page) =>
  page.evaluate(() => {
    const room = document.querySelector('article')
    if (!room) return []
    const walker = document.createTreeWalker(room, NodeFilter.SHOW_TEXT)
    const found = []
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const element = node.parentElement
      if (!(element && node.textContent?.trim() && element.checkVisibility({ visibilityProperty: true }))) continue
      if (element.closest('.visuallyHidden, symbol, defs')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const lines = [...range.getClientRects()].filter(({ width }) => width > 1)
      for (const { x, y, right, bottom } of lines)
        found.push({
          text: node.textContent.trim(),
          box: { x, y, right, bottom },
          size: Number.parseFloat(getComputedStyle(element).fontSize),
          heading: element.closest('h1') !== null,
          onMap: element.closest('svg') !== null,
        })
    }
    return found
  })

/** Lists the texts of the slide whose contrast with their ground, or of names with their outline, is below 7 (WCAG). */
const contrasts = (page: Page) =>
  page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    if (!context) throw new Error('There is no canvas.')
    /** Reads the channels of a colour in any notation. */
    const channels = (colour: string) => {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      return [...context.getImageData(0, 0, 1, 1).data]
    }
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ratio = (a: string, b: string) => {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one)
      return (light + 0.05) / (dark + 0.05)
    }
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor
    }
    const low = []
    for (const element of document.querySelectorAll(
      'article :is(h1, h2, p, li, button, span, td, th, b, strong, time)',
    )) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      if (!own || !element.checkVisibility() || element.closest('.visuallyHidden')) continue
      const contrast = ratio(getComputedStyle(element).color, groundOf(element))
      if (contrast < 7) low.push(`${contrast.toFixed(2)}: ${element.textContent}`)
    }
    for (const label of document.querySelectorAll('article g[data-label] text')) {
      const { fill, stroke } = getComputedStyle(label)
      const contrast = ratio(fill, stroke)
      if (contrast < 7) low.push(`${contrast.toFixed(2)}: ${label.textContent} on the map`)
    }
    return low
  })

/** The optional step with lines of text, which is on no route. */
const later = '11'

/** Axe checks one slide of each kind: words, map, matrix, timeline, lines. */
const looked = ['1.2', '3', '4', '5', later]

/** Wide screens have the same scaled layout, so each shows another language. */
const rooms = [
  ...languages.map((language) => ({ viewport: { width: 1024, height: 768 }, language })),
  { viewport: { width: 1366, height: 768 }, language: 'ru' },
  { viewport: { width: 1920, height: 1080 }, language: 'fr' },
  { viewport: { width: 3840, height: 2160 }, language: 'en' },
] as const

for (const { viewport, language } of rooms)
  test.describe(`${viewport.width}×${viewport.height}, ${language}`, () => {
    test.use({ viewport })

    test('on every step no text is off the screen or over another, and none is too small or too pale for a room', async ({
      page,
    }) => {
      await openStep(page, '0', `&lang=${language}`)
      for (const [step, place] of [...places, later].entries()) {
        if (place === later) {
          await page.keyboard.type(later, { delay: 40 })
          await page.keyboard.press('Enter')
        } else if (step > 0) await page.keyboard.press('PageDown', { delay: 40 })
        await drawn(page, place)
        const all = await texts(page)
        expect(all.length, place).toBeGreaterThan(5)
        const out = all.filter(
          ({ box }) => box.x < -1 || box.y < -1 || box.right > viewport.width + 1 || box.bottom > viewport.height + 1,
        )
        expect
          .soft(
            out.map(({ text }) => text),
            `${place}: off the screen`,
          )
          .toEqual([])
        const clashes = all.flatMap((one, index) =>
          all.slice(index + 1).flatMap((other) => {
            const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.x, other.box.x)
            const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.y, other.box.y)
            const line = Math.min(one.box.bottom - one.box.y, other.box.bottom - other.box.y)
            return wide > 2 && high > line / 3 ? [[one.text, other.text]] : []
          }),
        )
        expect.soft(clashes, `${place}: over another`).toEqual([])
        const small = all.filter(({ size, heading, onMap }) => size < (heading ? 56 : onMap ? 28 : 20))
        expect
          .soft(
            small.map(({ text, size }) => `${size.toFixed(1)}: ${text}`),
            `${place}: small`,
          )
          .toEqual([])
        expect.soft(await contrasts(page), `${place}: pale`).toEqual([])
        if (viewport.width !== 1366 || !looked.includes(place)) continue
        expect.soft(await axeFindings(page), `${place}: axe`).toEqual([])
      }
    })
  })
