import { useEffect, useState } from 'react'
import type { ChangeSession } from './sessionStore'
import { clockSetBack, enterStep } from './stepTimes'

/**
 * Counts the time of a step from when it is shown until another one is, or the talk is left.
 * @param step that is shown; `null` counts nothing
 * @param talk of the session: another one counts from its own beginning
 * @param change of the session
 */
export function useStepTimer(step: number | null, talk: string, change: ChangeSession): void {
  useEffect(
    function countStep() {
      if (step !== null) change((last) => enterStep(last, step, Date.now()))
    },
    [step, talk, change],
  )
  useEffect(
    function countUntilLeft() {
      return () => change((last) => enterStep(last, null, Date.now()))
    },
    [change],
  )
}

/** @returns the time of day in milliseconds since 1970, anew each second */
export function useNow(change: ChangeSession): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(
    function tick() {
      let before = Date.now()
      const timer = setInterval(() => {
        const time = Date.now()
        if (time < before) change((last) => clockSetBack(last, before, time))
        before = time
        setNow(time)
      }, 1000)
      return () => clearInterval(timer)
    },
    [change],
  )
  return now
}
