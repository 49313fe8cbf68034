import { useEffect, useState } from 'react'
import { changeSession } from './sessionStore'
import { clockSetBack, enterStep } from './stepTimes'

/** Counts the time of a step, if any, until another one is shown, `talk` names another session, or the talk is left. */
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
