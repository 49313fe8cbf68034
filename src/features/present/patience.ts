/** Milliseconds in which an interface of the browser has to answer. */
export const patience = 4000
