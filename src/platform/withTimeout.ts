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
