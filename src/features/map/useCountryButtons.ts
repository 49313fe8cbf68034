import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react'
import { countryIds } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import { firstStop } from '@edition/map'
import { isArrow, type Arrow } from '@/drawings/map/arrowKeys'

interface Options {
  readonly stage: RefObject<HTMLElement | null>
  readonly onPick: (country: CountryId) => void
  /** Gives the nearest country in a direction; `null` until the map is drawn in the size of the screen. */
  readonly steer: RefObject<((from: CountryId, arrow: Arrow) => CountryId) | null>
}

/** Maximum pixels between press and release of a click; a longer move is a drag. */
const slip = 5

const countryUnder = (target: EventTarget): CountryId | undefined => {
  const id = target instanceof Element ? target.closest('[data-country]')?.getAttribute('data-country') : null
  return countryIds.find((candidate) => candidate === id)
}

/** @returns the button of a country in an element: the shape, not its label */
export const buttonOf = (within: ParentNode | null, id: string) =>
  within?.querySelector<SVGElement>(`[role="button"][data-country="${id}"]`)

/** The buttons of the map: one tab stop, arrow keys to the nearest country, click or Enter to pick. */
export function useCountryButtons({ stage, onPick, steer }: Options) {
  const [current, setCurrent] = useState<CountryId>(firstStop)
  const pressed = useRef({ x: 0, y: 0 })
  const [held, setHeld] = useState(false)
  useEffect(
    function noticeRelease() {
      if (!held) return
      // The click follows the release, so the pressed drawing stays until then.
      const release = () => void setTimeout(() => setHeld(false))
      const ends = ['pointerup', 'pointercancel'] as const
      for (const end of ends) addEventListener(end, release)
      return () => {
        for (const end of ends) removeEventListener(end, release)
      }
    },
    [held],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const id = countryUnder(event.target)
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return
    if (isArrow(event.key)) {
      event.preventDefault()
      const next = steer.current?.(id, event.key) ?? id
      setCurrent(next)
      buttonOf(stage.current, next)?.focus({ preventScroll: true })
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onPick(id)
    }
  }

  return {
    current,
    /** True while a pointer presses the map. A drawing that is removed during a press would lose the click. */
    held,
    handlers: {
      onKeyDown,
      onPointerDown: ({ clientX: x, clientY: y }: PointerEvent) => {
        pressed.current = { x, y }
        setHeld(true)
      },
      onClick: ({ target, clientX, clientY }: MouseEvent) => {
        const id = countryUnder(target)
        if (!id || Math.hypot(clientX - pressed.current.x, clientY - pressed.current.y) > slip) return
        setCurrent(id)
        onPick(id)
      },
      onFocus: ({ target }: { readonly target: EventTarget }) => {
        const id = countryUnder(target)
        if (id) setCurrent(id)
      },
    },
  }
}
