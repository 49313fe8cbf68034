import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answering, matrixOf, membersOf } from '../app/briefing'
import { roomOf } from '../app/talk'
import { openMenu, save } from './exports'
import { fromRoot } from './preview'
import { isSoak } from './random'
import { expect, test } from './site'

/** Interfaces of browsers with owner and name; some browser lacks each, or a setting, a policy or a person refuses it. */
const interfaces = [
  ['BroadcastChannel', 'window', 'BroadcastChannel'],
  ['the service worker', 'Navigator.prototype', 'serviceWorker'],
  ['the wake lock', 'Navigator.prototype', 'wakeLock'],
  ['full screen', 'Element.prototype', 'requestFullscreen'],
  ['the clipboard', 'Navigator.prototype', 'clipboard'],
  ['ClipboardItem', 'window', 'ClipboardItem'],
  ['popups', 'window', 'open'],
  ['screen.isExtended', 'Screen.prototype', 'isExtended'],
  ['ResizeObserver', 'window', 'ResizeObserver'],
  ['IntersectionObserver', 'window', 'IntersectionObserver'],
  ['popover', 'HTMLElement.prototype', 'showPopover'],
  ['dialog', 'HTMLDialogElement.prototype', 'showModal'],
  ['print', 'window', 'print'],
  ['document.fonts', 'Document.prototype', 'fonts'],
  ['FontFace', 'window', 'FontFace'],
  ['requestIdleCallback', 'window', 'requestIdleCallback'],
  ['navigator.connection', 'Navigator.prototype', 'connection'],
  ['the history', 'History.prototype', 'replaceState'],
] as const

/** Ways to break an interface, each a script that replaces it before the page runs. */
const ways = {
  absent: (owner: string, name: string) =>
    `Object.defineProperty(${owner}, '${name}', { value: undefined, configurable: true, writable: true })`,
  throwing: (owner: string, name: string) => `{
    const before = Object.getOwnPropertyDescriptor(${owner}, '${name}')
    const refuse = function () { throw new DOMException('refused', 'SecurityError') }
    Object.defineProperty(${owner}, '${name}', {
      configurable: true,
      ...(typeof before?.value === 'function' ? { value: refuse, writable: true } : { get: refuse }),
    })
  }`,
} as const

/** Further interfaces that hold data or draw. The page uses none of them, so no test needs to break them. */
const unused = /\b(?:sessionStorage|localStorage|indexedDB|caches|OffscreenCanvas)\b/g

test('the code of the page uses no storage of the browser and no OffscreenCanvas', () => {
  const files = readdirSync(fromRoot('dist'), { recursive: true, encoding: 'utf8' })
  // The service worker uses `caches`, and the page does not need the service worker.
  for (const file of files.filter((name) => /\.(?:js|html)$/.test(name) && name !== 'sw.js'))
    expect.soft(readFileSync(fromRoot(`dist/${file}`), 'utf8').match(unused), file).toBeNull()
})

/** Methods of interfaces whose promise never settles in the tests. */
const hangs = [
  ['the wake lock', 'WakeLock.prototype', 'request'],
  ['the clipboard', 'Clipboard.prototype', 'writeText'],
  ['full screen', 'Element.prototype', 'requestFullscreen'],
  ['document.fonts', 'FontFaceSet.prototype', 'load'],
  ['FontFace', 'FontFace.prototype', 'load'],
  ['the service worker', 'ServiceWorkerContainer.prototype', 'getRegistration'],
] as const

/** The interfaces that make or copy a PNG. Only for these the walk makes one, because it takes long. */
const painting = /fonts|FontFace|clipboard|ClipboardItem/

/** Uses filter, note, drawer, exports, check, talk and console; only what needs the broken interface may be missing. */
async function walk(page: Page, without: string) {
  await page.goto('./')
  await answering(page)
  await page.locator('[data-panel="map"] section > *').first().dispatchEvent('pointerover')
  await matrixOf(page)
    .getByRole('button', { name: /^Not a Party/ })
    .click()
  await expect(membersOf(page).getByRole('rowheader')).toHaveCount(3)
  await page.getByRole('button', { name: 'Sources of these figures' }).first().click()
  const note = page.getByRole('dialog', { name: 'Source' })
  await expect(note).toContainText('press release')
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await page.getByRole('button', { name: 'Background' }).click()
  const drawer = page.getByRole('dialog', { name: 'Background' })
  await expect(drawer).toContainText('The Convention')
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(drawer).toHaveCount(0)

  expect((await save(page, 'CSV')).content.toString()).toContain('Ukraine')
  const menu = await openMenu(page)
  await expect(menu).toHaveCSS('position', 'fixed')
  const outcome = menu.getByRole('status')
  if (painting.test(without)) {
    expect((await save(page, 'Map, PNG')).content.length).toBeGreaterThan(10_000)
    await menu.getByRole('button', { name: 'Copy image of the map' }).click()
    await expect(outcome).toHaveText(/^(?:Image copied|The browser does not allow copying an image)/)
  }
  await menu.getByRole('button', { name: 'Copy link' }).click()
  await expect(outcome).toHaveText(/^(?:Link copied|The browser does not allow copying here)/)
  await menu.getByRole('button', { name: /^Handout/ }).click()
  await expect(outcome).toHaveText(/^(?:Handout: could not be created.*)?$/)
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await page.getByRole('button', { name: 'Room check' }).click()
  const check = page.getByRole('dialog', { name: 'Room check' })
  await expect(check.locator('[data-state="wait"]')).toHaveCount(1)
  await check.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(roomOf(page)).toBeVisible()
  await page.keyboard.press('PageDown', { delay: 40 })
  await expect(roomOf(page)).toContainText('Step 1 of 9')
  await page.keyboard.press('f')
  await page.keyboard.press('s')
  const translator = page.getByRole('main', { name: 'Speaker console' })
  await expect(translator).toBeVisible()
  await page.bringToFront()
  for (const _ of ['1.2', '2']) await page.keyboard.press('PageDown', { delay: 40 })
  await expect(translator.getByRole('heading', { name: /^2 Six of the nine/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(matrixOf(page)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
}

type Interface = readonly [what: string, owner: string, name: string]

/** The soak breaks each interface alone; the gate breaks six unrelated ones at once, to save time. */
const together = isSoak ? 1 : 6
const groups = (all: readonly Interface[]) => {
  const count = Math.ceil(all.length / together)
  return Array.from({ length: count }, (_, group) => all.filter((__, index) => index % count === group))
}
const namesOf = (group: readonly Interface[]) => group.map(([what]) => what).join(', ')

for (const [way, script] of Object.entries(ways))
  for (const group of groups(interfaces))
    test(`the page, its exports, the talk and the speaker console work if these are ${way}: ${namesOf(group)}`, async ({
      page,
    }) => {
      for (const [, owner, name] of group) await page.addInitScript(script(owner, name))
      await walk(page, namesOf(group))
    })

for (const group of groups(hangs))
  test(`the page, its exports, the talk and the speaker console work if these never answer: ${namesOf(group)}`, async ({
    page,
  }) => {
    for (const [, owner, name] of group) await page.addInitScript(`${owner}.${name} = () => new Promise(() => {})`)
    await walk(page, namesOf(group))
  })
