/** Milliseconds in which an interface of the browser has to answer. */
export const patience = 4000

/**
 * @param answer of an interface of the browser, which may never come
 * @param late stands for an answer that did not come
 * @returns the answer; `late` after some seconds
 */
export const inTime = <Answer>(answer: Promise<Answer>, late: Answer): Promise<Answer> =>
  Promise.race([
    answer,
    new Promise<Answer>((resolve) => {
      setTimeout(resolve, patience, late)
    }),
  ])
