/** This edition has no later developments. */
export const laterFacts = {}
export const laterOrder = [] as const
export const eventDetails = [] as const
