import { useEffect, useEffectEvent, useState, type RefObject, type ToggleEvent } from 'react'
import './layer.css'

interface Options {
  readonly element: RefObject<HTMLElement | null>
  /** The button that opens the popover, if any. */
  readonly source?: () => HTMLElement | null
  readonly onToggle: (open: boolean) => void
}

/**
 * A native popover. If the browser cannot show one, a box over the page, which Escape and a press elsewhere close.
 * @returns functions to open, close and toggle it, and the props of its element
 */
export function usePopover({ element, source, onToggle }: Options) {
  /** True while the box that replaces a popover is open; `null` while native popovers work. */
  const [box, setBox] = useState<boolean | null>(null)
  const toggled = useEffectEvent(onToggle)
  const isInside = useEffectEvent((target: EventTarget | null) =>
    [element.current, source?.()].some((part) => part?.contains(target as Node)),
  )

  const setBoxOpen = (open: boolean) => {
    setBox(open)
    onToggle(open)
  }
  const show = () => {
    const popover = element.current
    if (!popover?.isConnected) return
    const opener = source?.()
    try {
      if (!popover.matches(':popover-open')) popover.showPopover({ ...(opener && { source: opener }) })
    } catch {
      setBoxOpen(true)
    }
  }
  const hide = () => {
    if (box === null) element.current?.hidePopover()
    else setBoxOpen(false)
  }

  useEffect(
    function closeTheBox() {
      if (!box) return
      const close = () => {
        setBox(false)
        toggled(false)
      }
      const press = ({ target }: Event) => isInside(target) || close()
      const escape = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
      }
      document.addEventListener('pointerdown', press)
      document.addEventListener('keydown', escape, true)
      return () => {
        document.removeEventListener('pointerdown', press)
        document.removeEventListener('keydown', escape, true)
      }
    },
    [box],
  )
  const follow = ({ newState }: ToggleEvent<HTMLElement>) => onToggle(newState === 'open')
  return {
    show,
    hide,
    box,
    /** For the button: toggles the replacement box only, because the browser toggles native popovers. */
    toggleBox: () => box !== null && setBoxOpen(!box),
    props:
      box === null ? ({ popover: 'auto', onToggle: follow } as const) : ({ hidden: !box, 'data-box': '' } as const),
  }
}
