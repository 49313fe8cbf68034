/**
 * @param work a promise that a browser may never settle
 * @param milliseconds the time until it counts as rejected
 * @returns its result
 * @throws its error, or an Error when the time is over
 */
export const withTimeout = <Result>(work: Promise<Result>, milliseconds: number): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })

/**
 * @param answer a promise of a browser API, which may never settle
 * @param late the replacement for a missing answer
 * @param milliseconds the time to wait
 * @returns the answer; `late` after that time, or if the promise is rejected
 */
export const inTime = <Answer>(answer: Promise<Answer>, late: Answer, milliseconds: number): Promise<Answer> =>
  withTimeout(answer, milliseconds).catch(() => late)
