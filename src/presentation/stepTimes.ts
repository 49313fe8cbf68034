const second = 1000

/** Step times, computed from timestamps: neither a reload nor a timer that the browser slows down loses time. */
export interface StepTimes {
  /** Seconds spent on each step until `entered`, by step number. */
  readonly spent: Readonly<Record<string, number>>
  /** The current step, and its start in milliseconds since 1970; `null` while no step is shown. */
  readonly entered: { readonly step: number; readonly at: number } | null
}

/** @returns seconds as minutes and seconds, such as `1:05` */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/**
 * @param times the step times of a presentation
 * @param now in milliseconds since 1970; earlier than `entered.at` if the computer clock was set back
 * @returns seconds spent on each step until now, by step number
 */
export function spentAt({ spent, entered }: StepTimes, now: number): StepTimes['spent'] {
  if (!entered) return spent
  const { step, at } = entered
  return { ...spent, [step]: (spent[step] ?? 0) + Math.max(0, now - at) / second }
}

/**
 * @param times the step times of a presentation
 * @param step the step that is shown from now on; `null` for none
 * @param now in milliseconds since 1970
 * @returns the times with the previous step counted until now; the same object if the step does not change
 */
export function enterStep(times: StepTimes, step: number | null, now: number): StepTimes {
  if (times.entered?.step === step) return times
  return { spent: spentAt(times, now), entered: step === null ? null : { step, at: now } }
}

/**
 * @param times the step times of a presentation
 * @param before the last time of the computer clock before it was set back, in milliseconds since 1970
 * @param now the time after it was set back, in milliseconds since 1970
 * @returns the times counted until `before`, with `now` as the new start of the current step
 */
export const clockSetBack = ({ spent, entered }: StepTimes, before: number, now: number): StepTimes => ({
  spent: spentAt({ spent, entered }, before),
  entered: entered && { ...entered, at: now },
})
