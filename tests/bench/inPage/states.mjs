/**
 * Runs in the page before anything else of it, so it takes nothing along but its argument. Sets `benchStates`: looks
 * once a frame for the states asked for, and is quiet once it has seen them.
 * @param {readonly BenchState[]} states
 */
export function watchStates(states) {
  /** Milliseconds after which a reader who is not answered presses again. */
  const patience = 50
  let clicked = -patience
  let intent = 0
  let shift = 0
  /** @type {number[]} */
  const longTasks = []
  /** @type {Map<BenchState, { seen: number, drawn: number }>} */
  const moments = new Map()

  /** @type {Record<BenchState, () => boolean>} */
  const isIn = {
    ready: () => benchView.isReady(),
    // A page without an application says so from the start.
    hydrated: () => document.readyState === 'complete' && !document.documentElement.hasAttribute('data-early'),
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

  /** A message waits for the frame in progress. */
  const frameEnd = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', resolve, { once: true })
      port1.start()
      port2.postMessage(null)
    })

  /** @type {Map<BenchState, () => void>} */
  const awaited = new Map()
  /** @type {Map<BenchState, Promise<void>>} */
  const arrivals = new Map(states.map((state) => [state, new Promise((resolve) => awaited.set(state, resolve))]))

  /**
   * @param {BenchState} state that has come
   * @param {() => void} arrive tells whoever waits for it
   */
  async function note(state, arrive) {
    awaited.delete(state)
    const seen = performance.now()
    await frameEnd()
    moments.set(state, { seen, drawn: performance.now() })
    arrive()
  }
  function look() {
    for (const [state, arrive] of awaited) if (isIn[state]()) void note(state, arrive)
    if (awaited.size > 0) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)

  addEventListener('pointerover', ({ timeStamp }) => (intent ||= timeStamp), true)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    const shifts = /** @type {(PerformanceEntry & { value: number, hadRecentInput: boolean })[]} */ (list.getEntries())
    for (const { value, hadRecentInput } of shifts) shift += hadRecentInput ? 0 : value
  }).observe({ type: 'layout-shift', buffered: true })

  const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  /** What stands before the first paint is on the screen with it, however long the frame's end is kept waiting. */
  const marks = () =>
    Object.fromEntries(
      Array.from(moments, ([state, { seen, drawn }]) => [state, seen < firstPaint() ? firstPaint() : drawn]),
    )

  globalThis.benchStates = {
    frameEnd,
    reached: (state) => arrivals.get(state) ?? Promise.reject(new Error(`Nobody looks for ${state}.`)),
    report: () => ({
      marks: marks(),
      intent,
      origin: performance.timeOrigin,
      firstPaint: firstPaint(),
      shift,
      longTasks,
      elements: document.querySelectorAll('*').length,
    }),
  }
}
