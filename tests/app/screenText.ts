import type { Page } from '@playwright/test'

/** A piece of text on the screen, with its box. */
export interface Piece {
  readonly text: string
  readonly sourced: boolean
  readonly fontSize: number
  readonly box: { readonly x: number; readonly y: number; readonly right: number; readonly bottom: number }
  readonly place: string
}

/** @returns every rendered piece of text, generated content included; in SVG with the font size on the screen */
export const pieces = (page: Page, within = 'body'): Promise<readonly Piece[]> =>
  page.evaluate((root) => {
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('noscript, style, script, .visuallyHidden')
    const scale = (element: Element) => (element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1)
    const piece = (text: string, element: Element, { x, y, right, bottom }: DOMRect) => ({
      text: text.trim(),
      sourced: element.closest('[data-claim], [data-computed]') !== null,
      fontSize: Number.parseFloat(getComputedStyle(element).fontSize) * scale(element),
      box: { x, y, right, bottom },
      place: [
        element.closest('section, header, footer, table, dialog, [role]')?.getAttribute('aria-label'),
        element.tagName,
      ].join(' '),
    })
    const found = []
    for (const top of document.querySelectorAll(root)) {
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        if (!element || !node.textContent?.trim() || !seen(element)) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const box of range.getClientRects()) found.push(piece(node.textContent, element, box))
      }
      for (const element of top.querySelectorAll('*'))
        for (const part of ['::before', '::after']) {
          const { content, visibility } = getComputedStyle(element, part)
          if (/^"[^"]*[\p{L}\d]/u.test(content) && visibility === 'visible' && seen(element))
            found.push(piece(content.slice(1, -1), element, element.getBoundingClientRect()))
        }
    }
    // Otherwise a test that looks for faults in the text would pass without any text.
    if (found.length === 0) throw new Error(`no text in ${root}`)
    return found
  }, within)

/** @returns the texts that a screen reader can read but the page does not show: names, titles and dates */
export const attributes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[aria-label], [title], [placeholder], [datetime]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'datetime'].flatMap((name) => element.getAttribute(name) ?? []),
    ),
  )
