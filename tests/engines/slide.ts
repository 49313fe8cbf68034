import type { Tab } from './tab'

interface Lettering {
  readonly text: string
  /** In px. */
  readonly height: number
}

/** Reads the visible texts of a talk, each with the height of its first line. */
export const lettering = (tab: Tab): Promise<readonly Lettering[]> =>
  tab.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Lettering[] = []
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const element = node.parentElement
      const text = node.textContent?.trim()
      if (!text || !element?.checkVisibility({ visibilityProperty: true })) continue
      // Leaves out names on the map, which have the scale of the map, and notices, which appear for a short time.
      if (element.closest('.visuallyHidden, svg, [role="status"]')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const [line] = range.getClientRects()
      if (line && line.width > 1) found.push({ text, height: line.height })
    }
    return found
  }, null)

/**
 * @param tab of the elements
 * @param selector of the elements
 * @param reader any other tab, which decodes the picture
 * @returns the mean colour of each element, as red, green and blue of 255
 */
export async function coloursOf(tab: Tab, selector: string, reader: Tab): Promise<readonly (readonly number[])[]> {
  const boxes = await tab.evaluate(
    (chosen) =>
      [...document.querySelectorAll(chosen)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return { x, y, width, height }
      }),
    selector,
  )
  const picture = (await tab.screenshot()).toString('base64')
  return reader.evaluate(
    async ([encoded, all]) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes]))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      if (!context) throw new Error('There is no canvas.')
      context.drawImage(bitmap, 0, 0)
      return all.map(({ x, y, width, height }) => {
        // Leaves out the edge, where engines round differently.
        const { data } = context.getImageData(x + 3, y + 3, width - 6, height - 6)
        const sums = [0, 0, 0]
        for (let pixel = 0; pixel < data.length; pixel += 4)
          for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (data[pixel + channel] ?? 0)
        return sums.map((sum) => Math.round((4 * sum) / data.length))
      })
    },
    [picture, boxes] as const,
  )
}
