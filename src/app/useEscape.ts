import { useEffect, useEffectEvent } from 'react'

/** Escape leaves one layer: what lies on top of the page closes itself first and keeps the key. */
export function useEscape(active: boolean, onEscape: () => void) {
  const leave = useEffectEvent((event: KeyboardEvent) => {
    const covered = document.querySelector('dialog:modal, :popover-open') !== null
    const typing = event.target instanceof HTMLInputElement && event.target.value !== ''
    if (event.key === 'Escape' && !covered && !typing && !event.defaultPrevented) onEscape()
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
