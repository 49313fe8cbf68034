import { useEffect, useEffectEvent, useState } from 'react'

/** Keeps the screen awake while the talk is shown, and again after the page was hidden. */
export function useWakeLock(onRefused: () => void): void {
  const refused = useEffectEvent(onRefused)
  useEffect(function keepAwake() {
    let lock: WakeLockSentinel | null = null
    let over = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const granted = await navigator.wakeLock.request('screen')
        if (over) await granted.release()
        else lock = granted
      } catch {
        if (!over) refused()
      }
    }
    const again = () => void ask()
    void ask()
    document.addEventListener('visibilitychange', again)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}

/**
 * Fills the screen or leaves it.
 * @returns whether the browser did
 */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
    return true
  } catch {
    return false
  }
}

/** Milliseconds after which a pointer that does not move is put away. */
const patience = 3000

/** @returns whether the pointer has moved of late */
export function usePointerMoved(): boolean {
  const [moved, setMoved] = useState(false)
  useEffect(function watchPointer() {
    let timer = 0
    const move = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return
      setMoved(true)
      clearTimeout(timer)
      timer = window.setTimeout(() => setMoved(false), patience)
    }
    window.addEventListener('pointermove', move)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', move)
    }
  }, [])
  return moved
}
