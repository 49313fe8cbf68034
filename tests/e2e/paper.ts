import { expect, type Page } from '@playwright/test'

export const papers = ['A4', 'Letter'] as const
/** The width between the margins of a landscape page, in px. */
export const across = { A4: 1046, Letter: 979 } as const

/** Counts the pages of a PDF as Chromium writes it. */
export const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** Replaces `print` by a counter, because a headless browser has no print dialog. */
export const countPrints = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, {
      printed: 0,
      print: () => Object.assign(window, { printed: Reflect.get(window, 'printed') + 1 }),
    })
  })

/** The number of times that the page has called `print`. */
export const printed = (page: Page) => page.evaluate(() => Reflect.get(window, 'printed') as number)

export async function open(page: Page, address: string) {
  await countPrints(page)
  await page.goto(address)
}

export async function ask(page: Page, share: string, kind: RegExp) {
  const entry = page.getByRole('button', { name: kind })
  const button = page.getByRole('button', { name: share })
  if (!(await entry.isVisible())) await button.click()
  const before = await printed(page)
  await entry.click()
  await expect.poll(() => printed(page)).toBe(before + 1)
}

/** Prints without background graphics, as most browsers do. */
export const print = (page: Page, format: (typeof papers)[number]) =>
  page.pdf({ format, landscape: true, printBackground: false })

/** The sheets that are printed instead of the page. */
export const sheetsOf = (page: Page) => page.locator('body > div:last-child > section')

/** Lists what is cut off, what covers the foot or other texts and marks, and texts that are too pale for paper. */
export const faults = (page: Page) =>
  page.evaluate(() => {
    const sheets = [...document.querySelectorAll('body > div:last-child > section')]
    const found = sheets.length === 0 ? ['no page'] : []
    const clash = (one: DOMRect, other: DOMRect) => {
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      return wide > 2 && high > Math.min(one.height, other.height) / 3
    }
    const clips = new Map<Element | null, DOMRect>()
    const within = (one: DOMRect, other: DOMRect) => {
      const [x, y] = [Math.max(one.left, other.left), Math.max(one.top, other.top)]
      return new DOMRect(x, y, Math.min(one.right, other.right) - x, Math.min(one.bottom, other.bottom) - y)
    }
    /** The area in which an element and its ancestors show their content. */
    const clipOf = (element: Element | null): DOMRect => {
      const known = clips.get(element)
      if (known) return known
      const all = element ? clipOf(element.parentElement) : new DOMRect(-1e5, -1e5, 2e5, 2e5)
      const cuts = element && getComputedStyle(element).overflow !== 'visible'
      const clip = cuts ? within(all, element.getBoundingClientRect()) : all
      clips.set(element, clip)
      return clip
    }
    for (const [index, sheet] of sheets.entries()) {
      const edge = sheet.getBoundingClientRect()
      const foot = sheet.querySelector(':scope > footer')
      const floor = foot?.getBoundingClientRect().top ?? 0
      const pieces: { readonly name: string; readonly box: DOMRect }[] = []
      for (const element of sheet.querySelectorAll<HTMLElement>('*')) {
        const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim())
        const isMark = element.matches('svg:has(> use), svg[shape-rendering]')
        if (texts.length === 0 && !isMark) continue
        if (element.closest('.visuallyHidden, [aria-hidden] text, symbol')) continue
        const box = element.getBoundingClientRect()
        if (box.width === 0) continue
        const name = `page ${index + 1}: ${element.textContent?.slice(0, 40) || element.outerHTML.slice(0, 40)}`
        const sides = [edge.left - box.left, edge.top - box.top, box.right - edge.right, box.bottom - edge.bottom]
        if (sides.some((over) => over > 1)) found.push(`${name} is cut`)
        if (!foot?.contains(element) && box.bottom > floor + 1) found.push(`${name} lies over the foot`)
        const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? []
        if (!element.closest('svg') && red + green + blue > 3 * 130) found.push(`${name} is pale`)
        // Another test checks the names of the map.
        if (element.closest('svg') && !isMark) continue
        const lines = texts.flatMap((node) => {
          const range = document.createRange()
          range.selectNodeContents(node)
          // A clipped line reaches a little into the last visible one.
          return [...range.getClientRects()]
            .map((line) => within(line, clipOf(element)))
            .filter(({ width, height }) => width > 1 && height > 4)
        })
        for (const line of isMark ? [box] : lines) pieces.push({ name, box: line })
      }
      for (const [at, one] of pieces.entries())
        for (const other of pieces.slice(at + 1))
          if (clash(one.box, other.box)) found.push(`${one.name} lies over ${other.name}`)
    }
    return found
  })
