import type { Page } from '@playwright/test'

/**
 * Holds back all files of a pattern.
 * @returns a function that releases the files, both those already requested and all later ones
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

/** The code of the live map, which a page loads lazily. */
export const liveMap = /LeafletMap-[^/]*\.js$/
