import { noFilter } from './filter'
import type { Place } from './place'
import type { View } from './view'

/** What a step puts in front of the room; `bodies` is two short texts, then the map without statuses. */
export const leads = [
  'title', 'bodies', 'map', 'matrix', 'timeline', 'decision', 'areas', 'outlook', 'summary', 'growth',
] as const // prettier-ignore
export type Lead = (typeof leads)[number]

/** Which of the two statuses the views draw. */
export type Channels = 'none' | 'convention' | 'assistance' | 'both'

/** Every step, or those that are left when time is cut. */
export type Route = 'full' | 'short'

/** The view where a part sets nothing, and by its names all that a part may set: the rest is the room's own. */
const untouched = {
  ...noFilter,
  country: null,
  event: null,
  frame: 'all',
  asat: null,
  later: false,
} as const satisfies Partial<View>

/** What a place in the talk gives of the view. */
export type StepView<EventId extends string = string> = Pick<View<EventId>, keyof typeof untouched>

export interface Step<EventId extends string = string> {
  readonly id: number
  /** How long it is planned to take. */
  readonly seconds: number
  readonly leads: Lead
  readonly channels: Channels
  /** Whether it is on the short route. */
  readonly short: boolean
  /** Whether it is on no route, and shown only to who asks for it. */
  readonly optional?: true
  /** What each of its parts sets of the view. */
  readonly parts: readonly [Partial<StepView<EventId>>, ...Partial<StepView<EventId>>[]]
}

/**
 * @param steps the talk
 * @param route the steps that are to be told
 * @returns those of the route, without the optional ones
 */
export const stepsOn = <S extends Step>(steps: readonly S[], route: Route): readonly S[] =>
  steps.filter(({ short, optional }) => !optional && (route === 'full' || short))

const partsOf = (steps: readonly Step[]): readonly Place[] =>
  steps.flatMap(({ id, parts }) => parts.map((_, index) => ({ step: id, part: index + 1 })))

const placesOf = (steps: readonly Step[], route: Route) => partsOf(stepsOn(steps, route))

const isBefore = (a: Place, b: Place) => a.step < b.step || (a.step === b.step && a.part < b.part)

/**
 * @param place a place in the talk
 * @returns it as the address has it: `5` for the first part, `5.2` for another
 */
export const formatPlace = ({ step, part }: Place): string => (part === 1 ? String(step) : `${step}.${part}`)

/**
 * @param text what the address says: a step, or a step and a part after a dot
 * @param steps the talk
 * @returns the place; `null` for any other text, and where there is no such step or part
 */
export const parsePlace = (text: string, steps: readonly Step[]): Place | null =>
  partsOf(steps).find((place) => text === formatPlace(place) || text === `${place.step}.${place.part}`) ?? null

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
 * @param steps the talk
 * @returns the step the place belongs to
 * @throws where there is no such step
 */
export function stepAt<S extends Step>({ step }: Place, steps: readonly S[]): S {
  const found = steps.find(({ id }) => id === step)
  if (!found) throw new Error(`The talk has no step ${step}.`)
  return found
}

/**
 * @param place a place in the talk
 * @param steps the talk
 * @returns the whole view of the place: what its part does not set is the default, on a phone too
 * @throws where there is no such step
 */
export const viewAt = <EventId extends string>(place: Place, steps: readonly Step<EventId>[]): StepView<EventId> => ({
  ...untouched,
  ...stepAt(place, steps).parts[place.part - 1],
})

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
