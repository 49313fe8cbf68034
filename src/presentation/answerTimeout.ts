/** Milliseconds to wait for the answer of a browser API. */
export const answerTimeout = 4000
