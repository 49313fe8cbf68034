import { useEffect, useState } from 'react'

/** The time of day, anew each second. */
export function useClock(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(function tick() {
    const timer = setInterval(() => setNow(new Date()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
