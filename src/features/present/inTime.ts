import { withTimeout } from '@/platform/withTimeout'

/** Milliseconds in which an interface of the browser has to answer. */
export const patience = 4000

/**
 * @param answer of an interface of the browser, which may never come
 * @param late stands for an answer that did not come
 * @returns the answer; `late` after some seconds, and where it is refused
 */
export const inTime = <Answer>(answer: Promise<Answer>, late: Answer): Promise<Answer> =>
  withTimeout(answer, patience).catch(() => late)
