import { steps as content } from '@edition/talk'
import type { EventId, StepId } from './edition'
import { viewAt, type Step } from './talk'

export const steps: readonly (Step & { readonly id: StepId })[] = content

const start = { step: content[0].id, part: 1 }

/** The first position of the talk and its view. */
export const firstStep = { ...viewAt(start, steps), step: start }

/** The view of the page after the presentation ends. */
export const noStep = { ...viewAt(start, steps), step: null }

const ofTimeline = steps.filter(({ layout }) => layout === 'timeline')

/** The steps that show the timeline; the title of the timeline is their headline. */
export const timelineSteps: readonly StepId[] = ofTimeline.map(({ id }) => id)

/** The events that these steps explain, one per part. */
export const toldEvents: readonly EventId[] = ofTimeline.flatMap(({ parts }) =>
  parts.flatMap(({ event }) => event ?? []),
)
