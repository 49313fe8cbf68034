/** Milliseconds in which an interface of the browser has to answer. */
export const answerTimeout = 4000
