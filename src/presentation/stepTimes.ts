const second = 1000

/** Times of a talk. They rest on timestamps, so a timer that the browser slows down and a reload lose nothing. */
export interface StepTimes {
  /** Seconds spent on each step until `entered`, by its number. */
  readonly spent: Readonly<Record<string, number>>
  /** The step that is shown, and since when, in milliseconds since 1970; `null` while no step is shown. */
  readonly entered: { readonly step: number; readonly at: number } | null
}

/**
 * @param times of a talk
 * @param now in milliseconds since 1970; before `entered.at` where the clock of the computer was set back
 * @returns seconds spent on each step until now, by its number
 */
export function spentAt({ spent, entered }: StepTimes, now: number): StepTimes['spent'] {
  if (!entered) return spent
  const { step, at } = entered
  return { ...spent, [step]: (spent[step] ?? 0) + Math.max(0, now - at) / second }
}

/**
 * @param times of a talk
 * @param step that is shown from now on; `null` for none
 * @param now in milliseconds since 1970
 * @returns the times with the last step counted until now; the same where that step is still shown
 */
export function enterStep(times: StepTimes, step: number | null, now: number): StepTimes {
  if (times.entered?.step === step) return times
  return { spent: spentAt(times, now), entered: step === null ? null : { step, at: now } }
}

/**
 * @param times of a talk
 * @param before what the clock of the computer said last
 * @param now what it says since it was set back
 * @returns the times counted until `before`, and from now on by the new time
 */
export const clockSetBack = ({ spent, entered }: StepTimes, before: number, now: number): StepTimes => ({
  spent: spentAt({ spent, entered }, before),
  entered: entered && { ...entered, at: now },
})
