/**
 * @param work what a browser may never answer
 * @param milliseconds until it counts as refused
 * @returns what it gives
 * @throws what it throws, or an Error when the time is over
 */
export const withTimeout = <Result>(work: Promise<Result>, milliseconds: number): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })

/**
 * @param answer of an interface of the browser, which may never come
 * @param late stands for an answer that did not come
 * @param milliseconds to wait for it
 * @returns the answer; `late` after that time, and where it is refused
 */
export const inTime = <Answer>(answer: Promise<Answer>, late: Answer, milliseconds: number): Promise<Answer> =>
  withTimeout(answer, milliseconds).catch(() => late)
