import type { Page } from '@playwright/test'
import { settled } from '../app/briefing'
import { consoleOf, expectPlace, openStep, placeOf, roomOf } from '../app/talk'
import { drag, dragWith } from './drag'
import { expect, test } from './site'

const bar = (page: Page) => page.getByRole('toolbar')
const edge = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).and(page.locator('[aria-label]'))

/** Lists the controls of the talk outside the slide that are too small for a finger, cut off or covered. */
const unfit = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, label')].flatMap((control) => {
      const { width, height, left, top, right, bottom } = control.getBoundingClientRect()
      const style = getComputedStyle(control)
      const isHidden = width === 0 || style.pointerEvents === 'none' || style.visibility === 'hidden'
      if (isHidden || control.closest('article, [inert], [data-claim]')) return []
      const isOut = left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5
      const isUnder = (x: number, y: number) => {
        const over = document.elementFromPoint(x, y)
        return !(over && (control.contains(over) || over.contains(control)))
      }
      const points = [
        [left + 3, top + 3],
        [right - 3, bottom - 3],
        [(left + right) / 2, (top + bottom) / 2],
      ] as const
      const wrong = [
        Math.min(width, height) < 43.5 && `${Math.round(width)} × ${Math.round(height)}`,
        isOut && 'cut off',
        points.some(([x, y]) => isUnder(x, y)) && 'covered',
      ].filter(Boolean)
      return wrong.length > 0 ? [`${control.textContent || control.ariaLabel}: ${wrong.join(', ')}`] : []
    }),
  )

const screens = [
  [320, 568],
  [390, 844],
  [568, 320],
  [699, 390],
  [700, 390],
  [844, 390],
  [932, 430],
  [768, 1024],
  [1024, 768],
  [1280, 800],
  [1400, 1050],
] as const

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true })

  test('on every screen Next, Previous and Exit are visible, and each control has 44 px at least and is not covered', async ({
    page,
  }) => {
    await openStep(page, '2', '&country=ukr&frame=close-up')
    for (const [width, height] of screens) {
      await page.setViewportSize({ width, height })
      await settled(page)
      const size = `${width} × ${height}`
      for (const name of ['Next', 'Previous', 'Exit'])
        await expect(page.getByRole('button', { name, exact: true }).first(), size).toBeInViewport({ ratio: 1 })
      expect(await unfit(page), size).toEqual([])
      if (width >= 700) {
        await page.touchscreen.tap(width / 2, 8)
        await expect.poll(() => bar(page).evaluate((element) => getComputedStyle(element).opacity)).toBe('1')
      }
      expect(
        (await unfit(page)).filter((line) => !/^(Back to step|×|Close)/.test(line)),
        size,
      ).toEqual([])
      if (width !== 390 && width !== 844) continue
      await page.getByRole('button', { name: 'Next', exact: true }).first().tap()
      await expectPlace(page, '3')
      await page.getByRole('button', { name: 'Previous', exact: true }).first().tap()
      await expectPlace(page, '2')
    }
  })

  test('a sideways swipe moves the talk; a short, oblique, vertical or cancelled one or one from an edge button does not', async ({
    page,
  }) => {
    await openStep(page, '4')
    const client = await page.context().newCDPSession(page)
    const tile = await roomOf(page)
      .getByRole('button', { name: /^Kazakhstan/ })
      .boundingBox()
    const [x, y] = [(tile?.x ?? 0) + 20, (tile?.y ?? 0) + 10]
    const moves = [
      [
        'to the left',
        [
          [
            [600, 30],
            [300, 40],
          ],
        ],
        'touchEnd',
        '5',
      ],
      [
        'to the right',
        [
          [
            [300, 30],
            [600, 20],
          ],
        ],
        'touchEnd',
        '4',
      ],
      [
        'a short way',
        [
          [
            [400, 30],
            [360, 30],
          ],
        ],
        'touchEnd',
        '4',
      ],
      [
        'obliquely',
        [
          [
            [600, 30],
            [450, 200],
          ],
        ],
        'touchEnd',
        '4',
      ],
      [
        'downwards',
        [
          [
            [400, 20],
            [410, 300],
          ],
        ],
        'touchEnd',
        '4',
      ],
      [
        'cancelled',
        [
          [
            [600, 30],
            [300, 30],
          ],
        ],
        'touchCancel',
        '4',
      ],
      [
        'two fingers',
        [
          [
            [600, 30],
            [300, 30],
          ],
          [
            [600, 60],
            [300, 60],
          ],
        ],
        'touchEnd',
        '4',
      ],
      [
        'from the edge button',
        [
          [
            [820, 200],
            [500, 200],
          ],
        ],
        'touchEnd',
        '4',
      ],
      [
        'from a country of the slide',
        [
          [
            [x, y],
            [x - 200, y],
          ],
        ],
        'touchEnd',
        '5',
      ],
      [
        'a pinch, which magnifies the page',
        [
          [
            [500, 30],
            [700, 30],
          ],
          [
            [300, 30],
            [100, 30],
          ],
        ],
        'touchEnd',
        '5',
      ],
    ] as const
    for (const [name, fingers, end, place] of moves) {
      await drag(client, fingers, end)
      await settled(page)
      await test.step(name, () => expectPlace(page, place))
    }
  })

  test('a tap on the slide shows the toolbar, and taps on Black screen, on the cover and on Exit work', async ({
    page,
  }) => {
    await openStep(page, '4')
    await expect(bar(page)).toHaveAttribute('data-at', 'room-hidden')
    await page.touchscreen.tap(400, 8)
    await expect(bar(page)).toHaveAttribute('data-at', 'room')
    expect(placeOf(page)).toBe('4')
    await bar(page).getByRole('button', { name: 'Black screen' }).tap()
    const cover = page.locator('[data-blank]')
    await expect(cover).toBeVisible()
    await cover.tap()
    await expect(cover).toHaveCount(0)
    await edge(page, 'Exit').tap()
    await expect.poll(() => placeOf(page)).toBeNull()
  })

  test('the controls of the speaker console have 44 px at least, and a swipe moves the talk there, too', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.open = () => null
    })
    await openStep(page, '2')
    await page.touchscreen.tap(400, 8)
    await bar(page).getByRole('button', { name: 'Speaker console' }).tap()
    await expect(consoleOf(page)).toBeVisible()
    for (const [width, height] of screens.filter(([across]) => across >= 700)) {
      await page.setViewportSize({ width, height })
      await settled(page)
      const next = consoleOf(page).getByRole('button', { name: 'Next' })
      await next.scrollIntoViewIfNeeded()
      await expect(next).toBeInViewport({ ratio: 1 })
      const small = (await unfit(page)).filter((line) => line.includes(' × '))
      expect(small, `${width} × ${height}`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    const client = await page.context().newCDPSession(page)
    const note = await consoleOf(page).locator('h1').last().boundingBox()
    const [x, y] = [(note?.x ?? 0) + 10, (note?.y ?? 0) + 10]
    await drag(client, [
      [
        [x + 200, y],
        [x, y],
      ],
    ])
    await expectPlace(page, '3')
  })
})

test('on one machine touch and pen move the talk and show the edge buttons, and the mouse does neither', async ({
  page,
}) => {
  await openStep(page, '2')
  const client = await page.context().newCDPSession(page)
  await expect(edge(page, 'Next')).toBeHidden()
  await dragWith(client, 'mouse', [
    [900, 30],
    [300, 30],
  ])
  await settled(page)
  expect(placeOf(page)).toBe('2')
  // The pen does not drag the text that the mouse has selected.
  for (const place of ['3', '4']) {
    await dragWith(client, 'pen', [
      [900, 30],
      [300, 30],
    ])
    await expectPlace(page, place)
  }
  await expect(edge(page, 'Next')).toBeVisible()
  await page.mouse.click(700, 10)
  await expect(edge(page, 'Next')).toBeHidden()
  await drag(client, [
    [
      [900, 30],
      [300, 30],
    ],
  ])
  await expectPlace(page, '5')
  await expect(edge(page, 'Next')).toBeVisible()
})

test('a sideways stroke of a pen over a country moves the talk and does not press the country', async ({ page }) => {
  await openStep(page, '2', '&map=tiles')
  const tile = await roomOf(page)
    .getByRole('button', { name: /^Kazakhstan/ })
    .boundingBox()
  if (!tile) throw new Error('no tile')
  const [x, y] = [tile.x + tile.width / 2, tile.y + tile.height / 2]
  const client = await page.context().newCDPSession(page)
  await dragWith(client, 'pen', [
    [x + 40, y],
    [x - 40, y],
  ])
  await expectPlace(page, '3')
  await settled(page)
  expect(page.url()).not.toContain('country')
  // The next press of the pen counts as a click again.
  await openStep(page, '2', '&map=tiles')
  await dragWith(client, 'pen', [
    [x, y],
    [x, y],
  ])
  await expect(page).toHaveURL(/country=kaz/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('two buttons and a swipe move the talk, and the note is visible', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['TouchEvent', 'Touch']) Object.defineProperty(window, name, { value: undefined })
    })
    await openStep(page, '2')
    await expect(page.getByText(/Not Parties as at September\s2016/)).toBeVisible()
    await page.getByRole('button', { name: 'Next' }).tap()
    await expectPlace(page, '3')
    await page.getByRole('button', { name: 'Previous' }).tap()
    await expectPlace(page, '2')
    const client = await page.context().newCDPSession(page)
    await drag(client, [
      [
        [300, 300],
        [60, 300],
      ],
    ])
    await expectPlace(page, '3')
    await drag(client, [
      [
        [60, 300],
        [300, 300],
      ],
    ])
    await expectPlace(page, '2')
  })
})
