import { formats } from '../e2e/exports'
import { click, expectCount, open } from './onPage'
import { drawingOf, partsOf, save, sizeOf } from './saved'
import { expect, test } from './scenario'

test('each export is saved with the same name and content as in Chromium, and a PNG with the same size', async ({
  visit,
  reference,
  baseURL,
}) => {
  const both = [visit, reference]
  for (const { tab } of both) {
    await open(tab, `${baseURL}/?lang=en&convention=non-party`)
    await click(tab, 'button', 'Share and export')
    await expectCount(tab, '[popover] button[aria-pressed], [popover] input', 1)
  }
  for (const format of formats) {
    const [own, theirs] = await Promise.all(both.map((one) => save(one, format)))
    if (!own || !theirs) throw new Error('Both browsers save a file.')
    expect.soft(own.name).toBe(theirs.name)
    expect.soft(own.content.length, own.name).toBeGreaterThan(500)
    if (own.name.endsWith('.csv')) expect.soft(own.content.equals(theirs.content), own.name).toBe(true)
    else if (own.name.endsWith('.svg')) {
      const [mine, others] = [drawingOf(own.content), drawingOf(theirs.content)]
      // Reports only whether they are equal, because the drawings would fill the report.
      expect.soft(mine.text === others.text, own.name).toBe(true)
      expect
        .soft(
          mine.lengths.filter((length, index) => Math.abs(length - (others.lengths[index] ?? 0)) > 0.01),
          own.name,
        )
        .toEqual([])
    } else if (own.name.endsWith('.png')) expect.soft(sizeOf(own.content), own.name).toEqual(sizeOf(theirs.content))
    else {
      const [mine, others] = [await partsOf(own.content), await partsOf(theirs.content)]
      expect.soft([...mine.keys()], own.name).toEqual([...others.keys()])
      expect
        .soft(
          [...mine.keys()].filter((part) => mine.get(part) !== others.get(part)),
          own.name,
        )
        .toEqual([])
    }
  }
})
