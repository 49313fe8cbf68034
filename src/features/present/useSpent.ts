import { useEffect } from 'react'
import type { Session } from './session'

const second = 1000
/** A computer that slept has not spoken: a longer pause counts as this many seconds. */
const longest = 2

/** Counts the seconds spent on a step while it is shown. */
export function useSpent(step: number | null, change: (patch: (last: Session) => Partial<Session>) => void): void {
  useEffect(
    function countSeconds() {
      if (step === null) return
      let last = performance.now()
      const count = () => {
        const now = performance.now()
        const seconds = Math.min((now - last) / second, longest)
        last = now
        change(({ spent }) => ({ spent: { ...spent, [step]: (spent[step] ?? 0) + seconds } }))
      }
      const timer = setInterval(count, second)
      return () => {
        clearInterval(timer)
        count()
      }
    },
    [step, change],
  )
}
