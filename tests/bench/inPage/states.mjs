/**
 * Runs in the page before its own scripts, so it uses nothing but its argument. Sets `benchStates`: checks once a frame
 * for the requested states, and stops when it has seen them all.
 * @param {readonly BenchState[]} states
 */
export function watchStates(states) {
  /** Milliseconds after which a reader presses again if nothing happens. */
  const patience = 50
  let clicked = -patience
  let intent = 0
  let shift = 0
  /** @type {number[]} */
  const longTasks = []
  /** @type {Map<BenchState, number>} */
  const moments = new Map()

  /** @type {Record<BenchState, () => boolean>} */
  const isIn = {
    ready: () => benchView.isReady(),
    // A page without an application never has this attribute.
    hydrated: () => document.readyState === 'complete' && !document.documentElement.hasAttribute('data-prehydration'),
    usable() {
      const now = performance.now()
      if (!benchView.isPressed() && now - clicked >= patience) {
        benchView.button()?.click()
        if (benchView.button()) clicked = now
      }
      return benchView.isFiltered()
    },
    complete: () => intent > 0 && benchView.isComplete(),
  }

  const awaited = new Set(states)
  const arrivals = new Map(states.map((state) => [state, Promise.withResolvers()]))

  /**
   * Adds a dot with `elementtiming` to the current frame: only the browser knows when a frame is on the screen, and it
   * reports that time for such elements.
   * @param {BenchState} state that the page has reached
   */
  function mark(state) {
    const dot = document.createElement('i')
    dot.setAttribute('elementtiming', state)
    dot.textContent = '.'
    dot.style.cssText = 'position: fixed; inset: 0 auto auto 0'
    document.documentElement.append(dot)
  }
  function look() {
    for (const state of awaited) {
      if (!isIn[state]()) continue
      awaited.delete(state)
      mark(state)
    }
    if (awaited.size > 0) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  new PerformanceObserver((list) => {
    const dots = /** @type {(PerformanceEntry & { identifier: BenchState, element: Element })[]} */ (list.getEntries())
    for (const { identifier, element, startTime } of dots) {
      element.remove()
      moments.set(identifier, startTime)
      arrivals.get(identifier)?.resolve(undefined)
    }
  }).observe({ type: 'element', buffered: true })
  addEventListener('pointerover', ({ timeStamp }) => (intent ||= timeStamp), true)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    const shifts = /** @type {(PerformanceEntry & { value: number, hadRecentInput: boolean })[]} */ (list.getEntries())
    for (const { value, hadRecentInput } of shifts) shift += hadRecentInput ? 0 : value
  }).observe({ type: 'layout-shift', buffered: true })

  globalThis.benchStates = {
    reached: (state) => arrivals.get(state)?.promise ?? Promise.reject(new Error(`Nobody looks for ${state}.`)),
    report: () => ({
      marks: Object.fromEntries(moments),
      intent,
      origin: performance.timeOrigin,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      shift,
      longTasks,
      elements: document.querySelectorAll('*').length,
    }),
  }
}
