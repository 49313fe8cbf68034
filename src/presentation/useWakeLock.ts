import { useEffect, useState } from 'react'
import { answerTimeout } from './answerTimeout'

/** Milliseconds; a lock that the browser releases sooner is not requested again. */
const shortest = 1000

/** Keeps the screen awake, and again after the page was hidden. @returns whether the browser refuses the lock */
export function useWakeLock(): boolean {
  const [refused, setRefused] = useState(false)
  useEffect(function keepAwake() {
    let lock: WakeLockSentinel | null = null
    let over = false
    let asking = false
    const release = (held: WakeLockSentinel | null) => held?.release().catch(() => {})
    const ask = async () => {
      if (asking || document.visibilityState !== 'visible') return
      asking = true
      const timer = setTimeout(() => setRefused(!over), answerTimeout)
      try {
        const granted = await navigator.wakeLock.request('screen')
        const grantedAt = Date.now()
        if (over) return void release(granted)
        lock = granted
        setRefused(false)
        granted.onrelease = () => {
          // A hidden page loses the lock, and requests it when it is visible again.
          if (over || document.visibilityState !== 'visible') return
          if (Date.now() - grantedAt < shortest) setRefused(true)
          else void ask()
        }
      } catch {
        if (!over) setRefused(true)
      } finally {
        asking = false
        clearTimeout(timer)
      }
    }
    const again = () => void ask()
    void ask()
    document.addEventListener('visibilitychange', again)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', again)
      void release(lock)
    }
  }, [])
  return refused
}
