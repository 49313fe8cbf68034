import { useState, type ReactNode, type SyntheticEvent } from 'react'
import { eventIds, type EventId } from '@/data/events'
import { countryIds, type CountryId } from '@/domain/country'
import { nothingHovered, type Hover, type View } from '@/domain/view'
import { highlightAttributes } from '@/ui/highlight'

interface HighlightProps {
  readonly view: View<EventId>
  readonly shown: readonly CountryId[]
  readonly className: string | undefined
  readonly children: ReactNode
}

/** What an element under the pointer or with the focus stands for. */
function hoverOf(target: EventTarget): Hover<EventId> {
  const element = target instanceof Element ? target.closest('[data-item], [data-hovers]') : null
  const ids = (element?.getAttribute('data-item') ?? element?.getAttribute('data-hovers') ?? '').split(' ')
  return {
    countries: countryIds.filter((id) => ids.includes(id)),
    event: eventIds.find((id) => ids.includes(id)) ?? null,
  }
}

const same = (a: Hover<EventId>, b: Hover<EventId>) => a.event === b.event && a.countries.join() === b.countries.join()

/**
 * The page's root. What is hovered, faded and pinned stands here as attributes, and the style sheet does the rest:
 * a hover renders nothing below it again.
 */
export function Highlight({ view, shown, className, children }: HighlightProps) {
  const [hover, setHover] = useState<Hover<EventId>>(nothingHovered)
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
