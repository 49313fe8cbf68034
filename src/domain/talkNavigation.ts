import type { TalkPosition } from './talkPosition'
import { positionsOf, defaultStepView, viewAt, type Route, type Step, type StepView } from './talk'

/**
 * @param steps the talk
 * @param route the route through the talk
 * @returns the steps of the route, without the optional ones
 */
export const stepsOn = <S extends Step>(steps: readonly S[], route: Route): readonly S[] =>
  steps.filter(({ short, optional }) => !optional && (route === 'full' || short))

const routePositions = (steps: readonly Step[], route: Route) => positionsOf(stepsOn(steps, route))

const isBefore = (a: TalkPosition, b: TalkPosition) => a.step < b.step || (a.step === b.step && a.part < b.part)

/** @returns whether a position belongs to an optional step */
export const isOptional = ({ step }: TalkPosition, steps: readonly Step[]): boolean =>
  steps.some(({ id, optional }) => id === step && optional)

/** Moves to the adjacent part of an optional step, and from its first or last part back to the route. */
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
 * @param position the current position, on the route or not
 * @param steps the talk, in the order of its ids
 * @param route the route through the talk
 * @param opened the position from which an optional step was opened, if known
 * @returns the next position on the route, parts before steps; at the end the same position; after an optional step the
 * position from which it was opened
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
 * @param position the current position, on the route or not
 * @param steps the talk, in the order of its ids
 * @param route the route through the talk
 * @param opened the position from which an optional step was opened, if known
 * @returns the previous position on the route, which is the last part of the step before; at the start the same
 * position; before an optional step the position from which it was opened
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
 * @returns the first part of the step; `null` if there is no such step
 */
export const jumpTo = (step: number, steps: readonly Step[]): TalkPosition | null =>
  steps.some(({ id }) => id === step) ? { step, part: 1 } : null

/** The first (0) or the last (-1) position of a route. */
function endOf(steps: readonly Step[], route: Route, index: 0 | -1): TalkPosition {
  const position = routePositions(steps, route).at(index)
  if (!position) throw new Error(`The ${route} route has no step.`)
  return position
}

/**
 * @returns the first position of a route
 * @throws if the route has no step
 */
export const firstPosition = (steps: readonly Step[], route: Route): TalkPosition => endOf(steps, route, 0)

/**
 * @returns the last position of a route
 * @throws if the route has no step
 */
export const lastPosition = (steps: readonly Step[], route: Route): TalkPosition => endOf(steps, route, -1)

/**
 * @param steps the talk
 * @param route the route through the talk
 * @param opened the position from which an optional step was opened, if known
 * @returns the position after the optional step: `opened`, or the end of the route
 * @throws if the route has no step
 */
export const returnPosition = (steps: readonly Step[], route: Route, opened: TalkPosition | null): TalkPosition =>
  opened && !isOptional(opened, steps) ? opened : lastPosition(steps, route)

/**
 * @param position a position in the talk
 * @param view the current view
 * @param steps the talk
 * @returns whether the view differs from the planned view in any value that a position determines
 */
export function isDetour(position: TalkPosition, view: StepView, steps: readonly Step[]): boolean {
  const planned = viewAt(position, steps)
  return (Object.keys(defaultStepView) as (keyof StepView)[]).some((name) => view[name] !== planned[name])
}

/**
 * @param steps the talk
 * @param route the route through the talk
 * @returns the planned duration in seconds
 */
export const plannedSeconds = (steps: readonly Step[], route: Route): number =>
  stepsOn(steps, route).reduce((sum, { seconds }) => sum + seconds, 0)
