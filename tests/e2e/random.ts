import type { CDPSession, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { go, nine } from '../app/briefing'
import { fromRoot } from './preview'

/** True for the long walks of `npm run soak`; the gate makes short ones. */
export const isSoak = process.env['SOAK'] === 'true'

/** A random generator: the same seed gives the same walk. */
export function chance(seed: number) {
  let state = seed
  /** Mulberry32: a number from 0 to below 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(next() * end)
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from.')
    return item
  }
  return { next, below, one }
}
export type Chance = ReturnType<typeof chance>

const garbage = [
  '',
  'x',
  'PARTY',
  'null',
  '-',
  '..',
  '%E0%A4%A',
  '%00',
  '%25',
  '<b>',
  '✓',
  '\u00ad',
  '__proto__',
  '0',
  '-1',
  '1e9',
  'long'.repeat(300),
]

const values: Readonly<Record<string, readonly string[]>> = {
  lang: ['en', 'fr', 'ru', 'russian', 'FR'],
  convention: ['party', 'non-party'],
  assistance: ['beneficiary', 'non-beneficiary'],
  q: ['mol', 'ки', 'АЗ', 'a b', '%D0%9C'],
  country: [...nine, ...nine.map((id) => id.toLowerCase())],
  event: ['adopted', 'in-force', 'meeting-2014', 'meeting-2015', 'meeting-2016', 'conference', 'project'],
  sort: ['country', '-country', 'convention', '-assistance', 'hosted', 'source', '--country'],
  frame: ['all', 'close-up', 'eastern-europe', 'caucasus', 'central-asia'],
  map: ['boundaries', 'tiles'],
  asat: ['1992-03-17', '2000-04-19', '2016-09-14', '2022-10-04', '2023-01-01', '1999-02-30'],
  later: ['true', 'false'],
  step: ['0', '1', '1.2', '2', '3', '4', '5', '5.3', '6', '7', '8', '9', '10', '11', '12', '1.9'],
  embed: ['map', 'table', 'timeline', 'page'],
  utm_source: ['x'],
}

/** @returns a query that somebody might have typed, shortened or damaged */
export function randomSearch({ below, one, next }: Chance): string {
  const pairs = Array.from({ length: below(6) }, () => {
    const name = one(Object.keys(values))
    return `${name}=${next() < 0.2 ? one(garbage) : one(values[name] ?? garbage)}`
  })
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

const keys = [
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Escape',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'Backspace',
  'b',
  'w',
  'o',
  'q',
  's',
  'f',
  '?',
  '1',
  '4',
  '7',
  'a',
  'Shift+Space',
] as const

/** Does what a person might do: presses a key or a control, clicks or taps anywhere, goes back, forward or elsewhere. */
export async function randomAct(page: Page, any: Chance): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 }
  const roll = any.next()
  if (roll < 0.35) await page.keyboard.press(any.one(keys))
  else if (roll < 0.6) await page.mouse.click(any.below(width), any.below(height))
  else if (roll < 0.75) await page.touchscreen.tap(any.below(width), any.below(height))
  else if (roll < 0.8) await page.evaluate(() => history.back())
  else if (roll < 0.83) await page.evaluate(() => history.forward())
  else if (roll < 0.9) await pressAnyControl(page, any)
  else await visit(page, randomSearch(any))
}

/** Clicks a visible control, however small it is. */
const pressAnyControl = (page: Page, { next }: Chance) =>
  page.evaluate((share) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, [role="button"], input, summary')]
    const seen = controls.filter((control) => control.checkVisibility({ visibilityProperty: true }))
    seen[Math.floor(share * seen.length)]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }, next())

/** Changes the address without a page load, as Back does. */
export const visit = (page: Page, search: string) =>
  page.evaluate((address) => {
    history.pushState(null, '', address || location.pathname)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)

/** Lists what a reader must never see: a blank page, a part that failed, a page that scrolls sideways. */
export const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await new Promise((drawn) => {
      requestAnimationFrame(() => requestAnimationFrame(drawn))
    })
    const { scrollWidth } = document.documentElement
    const root = document.querySelector<HTMLElement>('#root')
    return [
      ...(scrollWidth > innerWidth ? [`scrolls sideways: ${scrollWidth} in ${innerWidth}`] : []),
      ...((root?.innerText.trim().length ?? 0) < 40 && !document.querySelector('[data-blank]') ? ['blank'] : []),
      ...[...document.querySelectorAll('[role="alert"]')]
        .filter((alert) => alert.checkVisibility())
        .map(({ textContent }) => `alert: ${textContent}`),
    ]
  })

/** Loads every script of the build, so that a view that opens late counts as no growth. */
export async function loadAllScripts(page: Page): Promise<void> {
  const manifest = JSON.parse(readFileSync(fromRoot('dist/.vite/manifest.json'), 'utf8')) as Record<
    string,
    { readonly file: string }
  >
  const scripts = Object.values(manifest).flatMap(({ file }) => (file.endsWith('.js') ? [file] : []))
  await page.evaluate(async (files) => {
    await Promise.all(files.map((file) => import(new URL(file, document.baseURI).href)))
  }, scripts)
}

/** The bytes of the heap in the default view, after a garbage collection. */
export async function heapOf(page: Page, client: CDPSession): Promise<number> {
  await go(page, '')
  await page.keyboard.press('Escape')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize
}
