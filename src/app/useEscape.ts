import { useEffect, useEffectEvent } from 'react'
import { hasTopLayer } from '@/platform/topLayer'

/** Escape leaves one layer: what lies on top of the page closes itself first and keeps the key. */
export function useEscape(active: boolean, onEscape: () => void) {
  const leave = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement && event.target.value !== ''
    if (event.key === 'Escape' && !hasTopLayer() && !typing && !event.defaultPrevented) onEscape()
  })
  useEffect(
    function listenForEscape() {
      if (!active) return
      document.addEventListener('keydown', leave)
      return () => document.removeEventListener('keydown', leave)
    },
    [active],
  )
}
