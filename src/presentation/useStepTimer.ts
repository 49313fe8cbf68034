import { useEffect, useState } from 'react'
import { changeSession } from './sessionStore'
import { clockSetBack, enterStep } from './stepTimes'

/**
 * Counts the time of a step until another step is shown or the presentation is left.
 * @param step the step that is shown; `null` counts nothing
 * @param talk the id of the session; a new id starts a new count
 */
export function useStepTimer(step: number | null, talk: string): void {
  useEffect(
    function countStep() {
      if (step !== null) changeSession((last) => enterStep(last, step, Date.now()))
    },
    [step, talk],
  )
  useEffect(function countUntilLeft() {
    return () => changeSession((last) => enterStep(last, null, Date.now()))
  }, [])
}

/** @returns the current time in milliseconds since 1970, updated every second */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(function tick() {
    let before = Date.now()
    const timer = setInterval(() => {
      const time = Date.now()
      if (time < before) changeSession((last) => clockSetBack(last, before, time))
      before = time
      setNow(time)
    }, 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
