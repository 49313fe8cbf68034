import { useState, type ReactNode, type SyntheticEvent } from 'react'
import { eventIds } from '@/domain/events'
import type { CountryId } from '@/domain/edition'
import { countryIds } from '@/domain/country'
import { nothingHovered, type Hover, type View } from '@/domain/view'
import { highlightAttributes } from '@/ui/highlight'

interface HighlightProps {
  readonly view: View
  readonly shown: readonly CountryId[]
  readonly className: string | undefined
  readonly children: ReactNode
}

/** @returns the members and the event of the element under the pointer or with the focus */
function hoverOf(target: EventTarget): Hover {
  const element = target instanceof Element ? target.closest('[data-item], [data-hovers]') : null
  const ids = (element?.getAttribute('data-item') ?? element?.getAttribute('data-hovers') ?? '').split(' ')
  return {
    countries: countryIds.filter((id) => ids.includes(id)),
    event: eventIds.find((id) => ids.includes(id)) ?? null,
  }
}

const same = (a: Hover, b: Hover) => a.event === b.event && a.countries.join() === b.countries.join()

/**
 * The root of the page. Its attributes list the hovered, faded and pinned ids, and the style sheet highlights by them:
 * a hover does not render the children again.
 */
export function Highlight({ view, shown, className, children }: HighlightProps) {
  const [hover, setHover] = useState<Hover>(nothingHovered)
  const follow = ({ target }: SyntheticEvent) => {
    const next = hoverOf(target)
    setHover((last) => (same(last, next) ? last : next))
  }
  const leave = () => setHover(nothingHovered)
  return (
    <div
      className={className}
      {...highlightAttributes(view, shown, hover)}
      onPointerOver={follow}
      onPointerLeave={leave}
      onFocus={follow}
      onBlur={leave}
    >
      {children}
    </div>
  )
}
