import type { TalkPosition } from './talkPosition'
import { positionsOf, defaultStepView, viewAt, type Route, type Step, type StepView } from './talk'

/**
 * @param steps the talk
 * @param route the steps that are to be told
 * @returns those of the route, without the optional ones
 */
export const stepsOn = <S extends Step>(steps: readonly S[], route: Route): readonly S[] =>
  steps.filter(({ short, optional }) => !optional && (route === 'full' || short))

const routePositions = (steps: readonly Step[], route: Route) => positionsOf(stepsOn(steps, route))

const isBefore = (a: TalkPosition, b: TalkPosition) => a.step < b.step || (a.step === b.step && a.part < b.part)

/** @returns whether a place is that of an optional step */
export const isOptional = ({ step }: TalkPosition, steps: readonly Step[]): boolean =>
  steps.some(({ id, optional }) => id === step && optional)

/** Within an optional step to the part beside, and from its ends back to the route. */
const outOf = (
  position: TalkPosition,
  by: 1 | -1,
  steps: readonly Step[],
  route: Route,
  opened: TalkPosition | null,
): TalkPosition =>
  positionsOf(steps).find(({ step, part }) => step === position.step && part === position.part + by) ??
  returnPosition(steps, route, opened)

/**
 * @param position where the talk is, on the route or not
 * @param steps the talk, in the order of its ids
 * @param route the steps that are to be told
 * @param opened from where an optional step was opened, if that is known
 * @returns the place that follows on the route, parts before steps; the same place after the last; after an optional
 * step the place from which it was opened
 */
export const nextPosition = (
  position: TalkPosition,
  steps: readonly Step[],
  route: Route,
  opened: TalkPosition | null = null,
): TalkPosition =>
  isOptional(position, steps)
    ? outOf(position, 1, steps, route, opened)
    : (routePositions(steps, route).find((other) => isBefore(position, other)) ?? position)

/**
 * @param position where the talk is, on the route or not
 * @param steps the talk, in the order of its ids
 * @param route the steps that are to be told
 * @param opened from where an optional step was opened, if that is known
 * @returns the place before it on the route, a step by its last part; the same place before the first; before an
 * optional step the place from which it was opened
 */
export const previousPosition = (
  position: TalkPosition,
  steps: readonly Step[],
  route: Route,
  opened: TalkPosition | null = null,
): TalkPosition =>
  isOptional(position, steps)
    ? outOf(position, -1, steps, route, opened)
    : (routePositions(steps, route).findLast((other) => isBefore(other, position)) ?? position)

/**
 * @param step the number of a step, on any route
 * @param steps the talk
 * @returns the first part of the step; `null` where there is no such step
 */
export const jumpTo = (step: number, steps: readonly Step[]): TalkPosition | null =>
  steps.some(({ id }) => id === step) ? { step, part: 1 } : null

/** The end of a route. */
function endOf(steps: readonly Step[], route: Route, index: 0 | -1): TalkPosition {
  const position = routePositions(steps, route).at(index)
  if (!position) throw new Error(`The ${route} route has no step.`)
  return position
}

/**
 * @returns where a route begins
 * @throws for a route without a step
 */
export const firstPosition = (steps: readonly Step[], route: Route): TalkPosition => endOf(steps, route, 0)

/**
 * @returns where a route ends
 * @throws for a route without a step
 */
export const lastPosition = (steps: readonly Step[], route: Route): TalkPosition => endOf(steps, route, -1)

/**
 * @param steps the talk
 * @param route the steps that are to be told
 * @param opened from where an optional step was opened, if that is known
 * @returns where the talk goes on after the optional step: there, or at the end of the route
 * @throws for a route without a step
 */
export const returnPosition = (steps: readonly Step[], route: Route, opened: TalkPosition | null): TalkPosition =>
  opened && !isOptional(opened, steps) ? opened : lastPosition(steps, route)

/**
 * @param position a place in the talk
 * @param view what is shown
 * @param steps the talk
 * @returns whether the view differs from that of the place in anything that a place gives
 */
export function isDetour(position: TalkPosition, view: StepView, steps: readonly Step[]): boolean {
  const planned = viewAt(position, steps)
  return (Object.keys(defaultStepView) as (keyof StepView)[]).some((name) => view[name] !== planned[name])
}

/**
 * @param steps the talk
 * @param route the steps that are to be told
 * @returns how many seconds they are planned to take
 */
export const plannedSeconds = (steps: readonly Step[], route: Route): number =>
  stepsOn(steps, route).reduce((sum, { seconds }) => sum + seconds, 0)
