const second = 1000

/**
 * Step times, computed from timestamps in milliseconds since 1970: neither a reload nor a timer that the browser slows
 * down loses time.
 */
export interface StepTimes {
  /** Seconds spent on each step until `entered`, by step number. */
  readonly spent: Readonly<Record<string, number>>
  /** The current step and its start; `null` while no step is shown. */
  readonly entered: { readonly step: number; readonly at: number } | null
}

/** @returns seconds as minutes and seconds, such as `1:05` */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** @returns seconds spent on each step until `now`, which is before `entered.at` if the clock was set back */
export function spentAt({ spent, entered }: StepTimes, now: number): StepTimes['spent'] {
  if (!entered) return spent
  const { step, at } = entered
  return { ...spent, [step]: (spent[step] ?? 0) + Math.max(0, now - at) / second }
}

/**
 * @param step the step that is shown from now on; `null` for none
 * @returns the times with the previous step counted until now; the same object if the step does not change
 */
export function enterStep(times: StepTimes, step: number | null, now: number): StepTimes {
  if (times.entered?.step === step) return times
  return { spent: spentAt(times, now), entered: step === null ? null : { step, at: now } }
}

/**
 * @param before the last time of the computer clock before it was set back
 * @returns the times counted until `before`, with `now` as the new start of the current step
 */
export const clockSetBack = ({ spent, entered }: StepTimes, before: number, now: number): StepTimes => ({
  spent: spentAt({ spent, entered }, before),
  entered: entered && { ...entered, at: now },
})
