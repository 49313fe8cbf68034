import type { Page } from '@playwright/test'

/** The content of a frame, each part as a text; empty while that part is not visible. */
export interface Frame {
  /** True until the application has taken over the page. */
  readonly early: boolean
  readonly rows: string
  readonly marked: string
  readonly pressed: string
  readonly line: string
  readonly drawing: string
  readonly faded: string
  readonly ringed: string
}

export type Part = Exclude<keyof Frame, 'early'>

/**
 * Records the frames of every document of a visit. It keeps them in `sessionStorage`, because a reader may also see a
 * document that is then left for another.
 */
export function record() {
  const frames: string[] = JSON.parse(sessionStorage.getItem('frames') ?? '[]')
  const seen = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }))
  const list = (texts: readonly string[]) => texts.join(', ')
  const texts = (element: Element) =>
    [...element.childNodes]
      .map(({ textContent }) => textContent?.trim())
      .filter(Boolean)
      .join(' ')

  /** The sentence over the table, or the one that the style sheet shows instead. */
  const said = (status: Element) => {
    const stands =
      getComputedStyle(status).fontSize === '0px'
        ? getComputedStyle(status, '::after').content.slice(1, -1)
        : status.textContent
    return stands.trim().replaceAll(/\s+/g, ' ')
  }
  const look = (): Frame => {
    const rows = seen('[data-panel="members"] tbody tr')
    const shapes = seen('[data-panel="map"] [role="button"][data-country]')
    const tiles = seen('[data-panel="map"] [role="group"] button[data-item]')
    const rings = seen('[data-panel="map"] g[data-small]')
    const idsOf = (some: readonly Element[]) =>
      list(some.map((mark) => mark.getAttribute('data-item') ?? '').toSorted((a, b) => a.localeCompare(b)))
    const namesOf = (some: readonly Element[]) => list(some.map((row) => row.querySelector('th')?.textContent ?? ''))
    return {
      early: document.documentElement.hasAttribute('data-prehydration'),
      rows: namesOf(rows),
      marked: rows.length > 0 ? namesOf(rows.filter((row) => row.ariaCurrent)) || 'none' : '',
      pressed: list(seen('[data-panel="status"] table [aria-pressed="true"]').map(texts)),
      line: list(seen('[role="status"]').map(said)),
      drawing: list([...(shapes.length > 0 ? ['boundaries'] : []), ...(tiles.length > 0 ? ['tiles'] : [])]),
      faded:
        shapes.length > 0
          ? idsOf(shapes.filter((shape) => Number(getComputedStyle(shape).fillOpacity) < 1)) || 'none'
          : '',
      ringed: shapes.length > 0 ? idsOf(rings.filter((ring) => getComputedStyle(ring).opacity !== '0')) || 'none' : '',
    }
  }
  const paint = () => {
    const frame = JSON.stringify(document.body ? look() : null)
    if (frame !== 'null' && frame !== frames.at(-1)) {
      frames.push(frame)
      sessionStorage.setItem('frames', JSON.stringify(frames))
    }
    requestAnimationFrame(paint)
  }
  requestAnimationFrame(paint)
}

/** The frames so far, without those that equal the one before. */
export const recorded = (page: Page): Promise<readonly Frame[]> =>
  page.evaluate(() => {
    const frames: readonly string[] = JSON.parse(sessionStorage.getItem('frames') ?? '[]')
    return frames.map((frame): Frame => JSON.parse(frame))
  })

/** The cumulative layout shift, and the texts of the elements that moved. */
export const shifts = (page: Page) =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    const entries = observer.takeRecords() as (PerformanceEntry & {
      readonly value: number
      readonly sources: readonly { readonly node: Node | null }[]
    })[]
    return {
      sum: entries.reduce((sum, { value }) => sum + value, 0),
      of: entries.flatMap(({ sources }) => sources.map(({ node }) => node?.textContent?.trim().slice(0, 60))),
    }
  })
