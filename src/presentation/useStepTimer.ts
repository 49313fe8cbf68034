import { useEffect, useState } from 'react'
import type { ChangeSession } from './sessionStore'
import { clockSetBack, enterStep } from './stepTimes'

/**
 * Counts the time of a step until another step is shown or the presentation is left.
 * @param step the step that is shown; `null` counts nothing
 * @param talk the id of the session; a new id starts a new count
 * @param change changes the session
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

/** @returns the current time in milliseconds since 1970, updated every second */
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
