import type { Page } from '@playwright/test'

/** Lists what a reader cannot read: a page wider than the screen, text cut by a box, text over other text. */
export const troubles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`sideways: ${scrollWidth} in ${clientWidth}`)

    const texts: { readonly text: string; readonly box: DOMRect; readonly layer: Element | null }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim()
      if (!element || !text || element.closest('noscript, style, script, svg, ol[aria-hidden], .visuallyHidden'))
        continue
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      // Dialogs, popovers and cards cover the page on purpose, so only texts of the same layer may not overlap.
      const layer = element.closest('dialog, [popover], aside, section[tabindex="-1"]')
      for (const box of range.getClientRects())
        if (box.width > 1) {
          const cut = cutBy(element, box)
          if (cut) found.push(`cut by ${cut}: ${text}`)
          else if (inSight(element, box)) texts.push({ text, box, layer })
        }
    }
    for (const [index, one] of texts.entries())
      for (const other of texts.slice(index + 1))
        if (one.layer === other.layer && overlap(one.box, other.box))
          found.push(`over one another: ${one.text} | ${other.text}`)
    return [...new Set(found)]

    /** Finds the box that hides a part of the text where nobody can scroll to it. */
    function cutBy(element: Element, text: DOMRect) {
      let seen = text
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(box)
        if (display === 'inline' || display === 'contents') continue
        const rect = box.getBoundingClientRect()
        const [x, y] = [overflowX, overflowY].map((overflow) => overflow === 'hidden' || overflow === 'clip')
        if (x && (seen.left < rect.left - 2 || seen.right > rect.right + 2)) return box.className || box.tagName
        // A line is higher than its letters, so a small overflow cuts no letter.
        const edge = Math.max(2, 0.12 * text.height)
        if (y && (seen.top < rect.top - edge || seen.bottom > rect.bottom + edge)) return box.className || box.tagName
        // A reader can scroll this box, so from here on the box itself must be visible, with at least one line of its text.
        if (overflowX === 'auto' || overflowY === 'auto') {
          if (rect.height < text.height || rect.width < Math.min(text.width, 40)) return box.className || box.tagName
          seen = rect
        }
      }
      return null
    }

    /** Tells whether no box has scrolled the text out of view. */
    function inSight(element: Element, text: DOMRect) {
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowY, clipPath } = getComputedStyle(box)
        if (clipPath !== 'none') return false
        const rect = box.getBoundingClientRect()
        if (overflowY === 'auto' && (text.top < rect.top - 2 || text.bottom > rect.bottom + 2)) return false
      }
      return true
    }

    function overlap(a: DOMRect, b: DOMRect) {
      const [x, y] = [
        Math.min(a.right, b.right) - Math.max(a.x, b.x),
        Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y),
      ]
      return x > 2 && y > Math.max(5, 0.3 * Math.min(a.height, b.height))
    }
  })
