import type { Page } from '@playwright/test'

/**
 * Lets no file of a pattern through until it is told to.
 * @returns what lets them through, those that were asked for and those that will be
 */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(files, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** The live map, which a page asks for later. */
export const liveMap = /LeafletMap-[^/]*\.js$/
