import { noFilter } from './filter'
import type { TalkPosition } from './talkPosition'
import type { View } from './view'

/** What a step puts in front of the room; `bodies` is two short texts, then the map without statuses. */
export const layouts = [
  'title', 'bodies', 'map', 'matrix', 'timeline', 'decision', 'areas', 'outlook', 'summary', 'growth', 'later',
] as const // prettier-ignore
export type StepLayout = (typeof layouts)[number]

/** Which of the two statuses the views draw. */
export type Channels = 'none' | 'convention' | 'assistance' | 'both'

/** Every step, or those that are left when time is cut. */
export type Route = 'full' | 'short'

/** The view where a part sets nothing, and by its names all that a part may set: the rest is the room's own. */
export const defaultStepView = {
  ...noFilter,
  country: null,
  event: null,
  frame: 'all',
  asat: null,
  later: false,
} as const satisfies Partial<View>

/** What a place in the talk gives of the view. */
export type StepView<EventId extends string = string> = Pick<View<EventId>, keyof typeof defaultStepView>

export interface Step<EventId extends string = string> {
  readonly id: number
  /** How long it is planned to take. */
  readonly seconds: number
  readonly layout: StepLayout
  readonly channels: Channels
  /** Whether it is on the short route. */
  readonly short: boolean
  /** Whether it is on no route, and shown only to who asks for it. */
  readonly optional?: true
  /** What each of its parts sets of the view. */
  readonly parts: readonly [Partial<StepView<EventId>>, ...Partial<StepView<EventId>>[]]
}

/** @returns every place of some steps, a place a part */
export const positionsOf = (steps: readonly Step[]): readonly TalkPosition[] =>
  steps.flatMap(({ id, parts }) => parts.map((_, index) => ({ step: id, part: index + 1 })))

/**
 * @param place a place in the talk
 * @returns it as the address has it: `5` for the first part, `5.2` for another
 */
export const formatPosition = ({ step, part }: TalkPosition): string => (part === 1 ? String(step) : `${step}.${part}`)

/**
 * @param text what the address says: a step, or a step and a part after a dot
 * @param steps the talk
 * @returns the place; `null` for any other text, and where there is no such step or part
 */
export const parsePosition = (text: string, steps: readonly Step[]): TalkPosition | null =>
  positionsOf(steps).find(
    (position) => text === formatPosition(position) || text === `${position.step}.${position.part}`,
  ) ?? null

/**
 * @param place a place in the talk
 * @param steps the talk
 * @returns the step the place belongs to
 * @throws where there is no such step
 */
export function stepAt<S extends Step>({ step }: TalkPosition, steps: readonly S[]): S {
  const found = steps.find(({ id }) => id === step)
  if (!found) throw new Error(`The talk has no step ${step}.`)
  return found
}

/**
 * @param position a place in the talk
 * @param steps the talk
 * @returns the whole view of the place: what its part does not set is the default, on a phone too
 * @throws where there is no such step
 */
export const viewAt = <EventId extends string>(
  position: TalkPosition,
  steps: readonly Step<EventId>[],
): StepView<EventId> => ({
  ...defaultStepView,
  ...stepAt(position, steps).parts[position.part - 1],
})
