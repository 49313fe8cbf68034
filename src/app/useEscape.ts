import { useEffect, useEffectEvent } from 'react'
import { hasTopLayer } from '@/platform/topLayer'

/** Escape leaves one layer: what lies on top of the page closes itself first and keeps the key. */
export function useEscape(active: boolean, onEscape: () => void) {
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.repeat || event.isComposing) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // A search that holds something is emptied first.
    const { target } = event
    const searching = target instanceof HTMLInputElement && target.type === 'search' && target.value !== ''
    if (!hasTopLayer() && !searching) onEscape()
  })
  useEffect(
    function listenForEscape() {
      if (!active) return
      // The window hears a key last, so whatever is on the page can handle it first.
      addEventListener('keydown', leave)
      return () => removeEventListener('keydown', leave)
    },
    [active],
  )
}
