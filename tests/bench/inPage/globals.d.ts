/** A state of the page that a visit waits for. */
type BenchState = 'ready' | 'hydrated' | 'usable' | 'complete'

/** What a page has to tell of its visit; times are those of `performance.now()`. */
interface BenchReport {
  /** When the page came to the screen in a state. */
  readonly marks: Readonly<Partial<Record<BenchState, number>>>
  /** When the pointer first came. */
  readonly intent: number
  /** Wall clock of time nought. */
  readonly origin: number
  readonly firstPaint: number
  /** Cumulative layout shift without what follows an input. */
  readonly shift: number
  /** Lengths of the tasks above 50 ms. */
  readonly longTasks: readonly number[]
  readonly elements: number
}

/** What the page shows now. */
declare var benchView: {
  button(): HTMLButtonElement | undefined
  isPressed(): boolean
  rows(): Element[]
  /** Whether all views are there and have a box. */
  isReady(): boolean
  /** Whether one click on the button is answered in rows, map, pressed state, filter line and address. */
  isFiltered(): boolean
  /** Whether the live map and the chart have taken the places of the drawings. */
  isComplete(): boolean
}

/** When the page came into which state. */
declare var benchStates: {
  /** Resolves when the page has come to the screen in a state. */
  reached(state: BenchState): Promise<void>
  report(): BenchReport
}

/** Clicks on the button of the contract, each at the start of a frame and with a pause before it. */
declare var benchClicks: {
  press(times: number): Promise<void>
  /** Walks the talk forth and back, two frames a step. */
  walk(steps: number): Promise<void>
  /** @returns ms from each click to the end of the frame that shows its answer */
  pressAndPaint(times: number): Promise<number[]>
}
