import type { EventId, FrameId } from './edition'
import type { EditionStep } from './editionSchema'
import type { TalkPosition } from './talkPosition'
import { defaultView, type View } from './view'

/** `full` contains every step that is not optional, `short` only the steps for a shortened talk. */
export type Route = 'full' | 'short'

const { fill, dots, q, country, event, frame, asat, later } = defaultView

/** The defaults of the values that a part can set. The presentation controls the other values of the view. */
export const defaultStepView = { fill, dots, q, country, event, frame, asat, later } as const

/** The values of the view that a position in the talk determines. */
export type StepView = Pick<View, keyof typeof defaultStepView>

/** A step of the talk. Values that a part does not set are the defaults. */
export type Step = EditionStep<EventId, FrameId>

/** @returns every position in some steps, one per part */
export const positionsOf = (steps: readonly Step[]): readonly TalkPosition[] =>
  steps.flatMap(({ id, parts }) => parts.map((_, index) => ({ step: id, part: index + 1 })))

/** @returns a position in its form for the URL: `5` for the first part of a step, `5.2` for another part */
export const formatPosition = ({ step, part }: TalkPosition): string => (part === 1 ? String(step) : `${step}.${part}`)

/**
 * @param text the text in the URL: a step, or a step and a part after a dot
 * @returns the position in the talk; `null` for any other text, and if there is no such step or part
 */
export const parsePosition = (text: string, steps: readonly Step[]): TalkPosition | null =>
  positionsOf(steps).find(
    (position) => text === formatPosition(position) || text === `${position.step}.${position.part}`,
  ) ?? null

/**
 * @returns the step of a position in the talk
 * @throws if there is no such step
 */
export function stepAt<S extends Step>({ step }: TalkPosition, steps: readonly S[]): S {
  const found = steps.find(({ id }) => id === step)
  if (!found) throw new Error(`The talk has no step ${step}.`)
  return found
}

/**
 * @returns the whole view of a position in the talk: values that its part does not set are the defaults, on a phone too
 * @throws if there is no such step
 */
export const viewAt = (position: TalkPosition, steps: readonly Step[]): StepView => ({
  ...defaultStepView,
  ...stepAt(position, steps).parts[position.part - 1],
})
