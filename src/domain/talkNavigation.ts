import type { TalkPosition } from './talkPosition'
import { positionsOf, defaultStepView, viewAt, type Route, type Step, type StepView } from './talk'

/*
 * Moves through the talk. `steps` is the whole talk in the order of its ids; `opened` is the position from which an
 * optional step was opened, if known.
 */

/** @returns the steps of the route, without the optional ones */
export const stepsOn = <S extends Step>(steps: readonly S[], route: Route): readonly S[] =>
  steps.filter(({ short, optional }) => !optional && (route === 'full' || short))

const routePositions = (steps: readonly Step[], route: Route) => positionsOf(stepsOn(steps, route))

const isBefore = (a: TalkPosition, b: TalkPosition) => a.step < b.step || (a.step === b.step && a.part < b.part)

/** @returns whether a position belongs to an optional step */
export const isOptional = ({ step }: TalkPosition, steps: readonly Step[]): boolean =>
  steps.some(({ id, optional }) => id === step && optional)

/** The adjacent position on the route; in an optional step its adjacent part, and then the position after the step. */
function adjacentPosition(
  position: TalkPosition,
  by: 1 | -1,
  steps: readonly Step[],
  route: Route,
  opened: TalkPosition | null,
): TalkPosition {
  if (isOptional(position, steps)) {
    const isAdjacent = ({ step, part }: TalkPosition) => step === position.step && part === position.part + by
    return positionsOf(steps).find(isAdjacent) ?? returnPosition(steps, route, opened)
  }
  const onRoute = routePositions(steps, route)
  const adjacent =
    by === 1
      ? onRoute.find((other) => isBefore(position, other))
      : onRoute.findLast((other) => isBefore(other, position))
  return adjacent ?? position
}

/**
 * @param position the current position, on the route or not
 * @returns the next position on the route, parts before steps; at the end the same position; after an optional step the
 * position from which it was opened
 */
export const nextPosition = (
  position: TalkPosition,
  steps: readonly Step[],
  route: Route,
  opened: TalkPosition | null = null,
): TalkPosition => adjacentPosition(position, 1, steps, route, opened)

/**
 * @param position the current position, on the route or not
 * @returns the previous position on the route, which is the last part of the step before; at the start the same
 * position; before an optional step the position from which it was opened
 */
export const previousPosition = (
  position: TalkPosition,
  steps: readonly Step[],
  route: Route,
  opened: TalkPosition | null = null,
): TalkPosition => adjacentPosition(position, -1, steps, route, opened)

/** @returns the first part of the step with a number, on any route; `null` if there is no such step */
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
 * @returns the position after an optional step: `opened`, or the end of the route
 * @throws if the route has no step
 */
export const returnPosition = (steps: readonly Step[], route: Route, opened: TalkPosition | null): TalkPosition =>
  opened && !isOptional(opened, steps) ? opened : lastPosition(steps, route)

/** @returns whether a view differs from the planned view of a position in any value that a position determines */
export function isDetour(position: TalkPosition, view: StepView, steps: readonly Step[]): boolean {
  const planned = viewAt(position, steps)
  return (Object.keys(defaultStepView) as (keyof StepView)[]).some((name) => view[name] !== planned[name])
}

/** @returns the planned duration of a route in seconds */
export const plannedSeconds = (steps: readonly Step[], route: Route): number =>
  stepsOn(steps, route).reduce((sum, { seconds }) => sum + seconds, 0)
