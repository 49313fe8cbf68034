import { expect } from '@playwright/test'
import type { Tab } from './tab'

/** A point at which a pointer reaches an element, or the reason why it does not. */
interface Place {
  readonly x: number
  readonly y: number
  readonly missing: string
}

/** Finds the centre of the first visible element that matches a selector and whose label or text begins with `label`. */
const placeOf = (tab: Tab, selector: string, label: string): Promise<Place> =>
  tab.evaluate(
    ([chosen, start]) => {
      const nowhere = (missing: string) => ({ x: 0, y: 0, missing })
      const element = [...document.querySelectorAll(chosen)].find(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) &&
          (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(start),
      )
      if (!element) return nowhere('it is not there')
      element.scrollIntoView({ block: 'center', inline: 'center' })
      const box = element.getBoundingClientRect()
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const top = document.elementFromPoint(x, y)
      const isReached = top !== null && (element.contains(top) || top.contains(element))
      return isReached ? { x, y, missing: '' } : nowhere(`${top?.outerHTML.slice(0, 120)} lies over ${x}, ${y}`)
    },
    [selector, label] as const,
  )

/** Clicks the centre of an element, once a pointer reaches it. */
export async function click(tab: Tab, selector: string, label = ''): Promise<void> {
  await expect.poll(async () => (await placeOf(tab, selector, label)).missing, `${selector} ${label}`).toBe('')
  const { x, y } = await placeOf(tab, selector, label)
  await tab.click(x, y)
}

/** Reads the texts of the visible elements of a selector. */
export const textsOf = (tab: Tab, selector: string): Promise<string[]> =>
  tab.evaluate(
    (chosen) =>
      [...document.querySelectorAll(chosen)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.textContent.trim()),
    selector,
  )

/** Polls the texts of the visible elements of a selector. */
export const expectTexts = (tab: Tab, selector: string) => expect.poll(() => textsOf(tab, selector), selector)

/** Waits until a selector has this number of visible elements. */
export const expectCount = (tab: Tab, selector: string, count: number): Promise<void> =>
  expect.poll(async () => (await textsOf(tab, selector)).length, selector).toBe(count)

/** Tells whether the page's own font is loaded in every script of its language. */
const isInOwnFont = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const own = [...document.fonts].filter(({ family, status }) => family.includes('Source') && status === 'loaded')
    return own.length >= (document.documentElement.lang === 'ru' ? 2 : 1)
  }, null)

/** Waits until the application has taken over the page and the page's own font is loaded. */
export async function answering(tab: Tab): Promise<void> {
  await expect
    .poll(() => tab.evaluate(() => document.documentElement.hasAttribute('data-prehydration'), null))
    .toBe(false)
  await expect.poll(() => isInOwnFont(tab)).toBe(true)
  await tab.evaluate(async () => {
    for (const _ of ['observed', 'drawn'])
      await new Promise((resolve) => {
        requestAnimationFrame(resolve)
      })
  }, null)
}

/** Opens an address of the site. */
export async function open(tab: Tab, address: string): Promise<void> {
  await tab.goto(address)
  await answering(tab)
}

export const parameter = (tab: Tab, name: string): Promise<string | null> =>
  tab.evaluate((wanted) => new URLSearchParams(location.search).get(wanted), name)

/** Waits until the address names this step of the talk. */
export const expectStep = async (tab: Tab, step: string | null): Promise<void> =>
  expect.poll(() => parameter(tab, 'step'), `step ${step}`).toBe(step)

/** Reads the label or the text of the element with the focus. */
export const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
    null,
  )
