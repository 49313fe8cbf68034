import type { Place } from './place'
import { partsOf, untouched, viewAt, type Route, type Step, type StepView } from './talk'

/**
 * @param steps the talk
 * @param route the steps that are to be told
 * @returns those of the route, without the optional ones
 */
export const stepsOn = <S extends Step>(steps: readonly S[], route: Route): readonly S[] =>
  steps.filter(({ short, optional }) => !optional && (route === 'full' || short))

const placesOf = (steps: readonly Step[], route: Route) => partsOf(stepsOn(steps, route))

const isBefore = (a: Place, b: Place) => a.step < b.step || (a.step === b.step && a.part < b.part)

/** @returns whether a place is that of an optional step */
export const isOptional = ({ step }: Place, steps: readonly Step[]): boolean =>
  steps.some(({ id, optional }) => id === step && optional)

/** Within an optional step to the part beside, and from its ends back to the route. */
const outOf = (place: Place, by: 1 | -1, steps: readonly Step[], route: Route, opened: Place | null): Place =>
  partsOf(steps).find(({ step, part }) => step === place.step && part === place.part + by) ??
  returnPlace(steps, route, opened)

/**
 * @param place where the talk is, on the route or not
 * @param steps the talk, in the order of its ids
 * @param route the steps that are to be told
 * @param opened from where an optional step was opened, if that is known
 * @returns the place that follows on the route, parts before steps; the same place after the last; after an optional
 * step the place from which it was opened
 */
export const nextPlace = (place: Place, steps: readonly Step[], route: Route, opened: Place | null = null): Place =>
  isOptional(place, steps)
    ? outOf(place, 1, steps, route, opened)
    : (placesOf(steps, route).find((other) => isBefore(place, other)) ?? place)

/**
 * @param place where the talk is, on the route or not
 * @param steps the talk, in the order of its ids
 * @param route the steps that are to be told
 * @param opened from where an optional step was opened, if that is known
 * @returns the place before it on the route, a step by its last part; the same place before the first; before an
 * optional step the place from which it was opened
 */
export const previousPlace = (
  place: Place,
  steps: readonly Step[],
  route: Route,
  opened: Place | null = null,
): Place =>
  isOptional(place, steps)
    ? outOf(place, -1, steps, route, opened)
    : (placesOf(steps, route).findLast((other) => isBefore(other, place)) ?? place)

/**
 * @param step the number of a step, on any route
 * @param steps the talk
 * @returns the first part of the step; `null` where there is no such step
 */
export const jumpTo = (step: number, steps: readonly Step[]): Place | null =>
  steps.some(({ id }) => id === step) ? { step, part: 1 } : null

/** The end of a route. */
function endOf(steps: readonly Step[], route: Route, index: 0 | -1): Place {
  const place = placesOf(steps, route).at(index)
  if (!place) throw new Error(`The ${route} route has no step.`)
  return place
}

/**
 * @returns where a route begins
 * @throws for a route without a step
 */
export const firstPlace = (steps: readonly Step[], route: Route): Place => endOf(steps, route, 0)

/**
 * @returns where a route ends
 * @throws for a route without a step
 */
export const lastPlace = (steps: readonly Step[], route: Route): Place => endOf(steps, route, -1)

/**
 * @param steps the talk
 * @param route the steps that are to be told
 * @param opened from where an optional step was opened, if that is known
 * @returns where the talk goes on after the optional step: there, or at the end of the route
 * @throws for a route without a step
 */
export const returnPlace = (steps: readonly Step[], route: Route, opened: Place | null): Place =>
  opened && !isOptional(opened, steps) ? opened : lastPlace(steps, route)

/**
 * @param place a place in the talk
 * @param view what is shown
 * @param steps the talk
 * @returns whether the view differs from that of the place in anything that a place gives
 */
export function isDetour(place: Place, view: StepView, steps: readonly Step[]): boolean {
  const planned = viewAt(place, steps)
  return (Object.keys(untouched) as (keyof StepView)[]).some((name) => view[name] !== planned[name])
}

/**
 * @param steps the talk
 * @param route the steps that are to be told
 * @returns how many seconds they are planned to take
 */
export const plannedSeconds = (steps: readonly Step[], route: Route): number =>
  stepsOn(steps, route).reduce((sum, { seconds }) => sum + seconds, 0)
