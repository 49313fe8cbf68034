import { useEffect, useEffectEvent } from 'react'
import { hasTopLayer } from '@/platform/topLayer'

/** Escape leaves one layer: an element in the top layer of the browser closes first and consumes the key. */
export function useEscape(active: boolean, onEscape: () => void) {
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.repeat || event.isComposing) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // In a search field with text, Escape first clears the text.
    const { target } = event
    const searching = target instanceof HTMLInputElement && target.type === 'search' && target.value !== ''
    if (!hasTopLayer() && !searching) onEscape()
  })
  useEffect(
    function listenForEscape() {
      if (!active) return
      // The window receives the event last, so that every element of the page can handle it first.
      addEventListener('keydown', leave)
      return () => removeEventListener('keydown', leave)
    },
    [active],
  )
}
