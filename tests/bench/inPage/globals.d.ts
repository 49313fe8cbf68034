/** A state of the page that a visit waits for. */
type BenchState = 'ready' | 'hydrated' | 'usable' | 'complete'

/** Measurements of a visit; times are those of `performance.now()`. */
interface BenchReport {
  /** The time when each state was first on the screen. */
  readonly marks: Readonly<Partial<Record<BenchState, number>>>
  /** The time of the first pointer event. */
  readonly intent: number
  /** The wall clock at time zero. */
  readonly origin: number
  readonly firstPaint: number
  /** Cumulative layout shift without what follows an input. */
  readonly shift: number
  /** Lengths of the tasks above 50 ms. */
  readonly longTasks: readonly number[]
  readonly elements: number
}

/** Reads what the page shows now. */
declare var benchView: {
  button(): HTMLButtonElement | undefined
  isPressed(): boolean
  rows(): Element[]
  /** Tells whether all views are there and have a box. */
  isReady(): boolean
  /** Tells whether rows, map, pressed state, filter line and address all show the answer to a click. */
  isFiltered(): boolean
  /** Tells whether the live map and the chart have replaced the drawings. */
  isComplete(): boolean
}

/** Records when the page reaches each state. */
declare var benchStates: {
  /** Resolves when a state is on the screen. */
  reached(state: BenchState): Promise<void>
  report(): BenchReport
}

/** Clicks on the button of the contract, each at the start of a frame and with a pause before it. */
declare var benchClicks: {
  press(times: number): Promise<void>
  /** Walks through the talk forward and back, two frames a step. */
  walk(steps: number): Promise<void>
  /** @returns ms from each click to the end of the frame that shows its answer */
  pressAndPaint(times: number): Promise<number[]>
}
