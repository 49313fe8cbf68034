/**
 * @returns the result of work that a browser may never settle
 * @throws its error, or an Error when the time is over
 */
export const withTimeout = <Result>(work: Promise<Result>, milliseconds: number): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })

/** @returns the answer of a browser API; `late` if it is rejected or does not settle in that time */
export const inTime = <Answer>(answer: Promise<Answer>, late: Answer, milliseconds: number): Promise<Answer> =>
  withTimeout(answer, milliseconds).catch(() => late)
