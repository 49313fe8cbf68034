/** Nothing that came later is told. */
export const laterFacts = {}
export const laterOrder = [] as const
export const eventDetails = [] as const
