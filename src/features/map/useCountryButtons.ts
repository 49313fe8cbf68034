import { useRef, useState, type KeyboardEvent, type PointerEvent, type MouseEvent, type RefObject } from 'react'
import { countryIds, type CountryId } from '@/domain/country'
import type { Member } from '@/domain/rows'
import { classOf } from '@/domain/status'
import type { Transform } from '@/drawings/projection'
import { isArrow, neighbour } from '@/drawings/targets'
import { countrySentence } from '@/i18n/countrySentence'
import { useLanguage } from '@/i18n/LanguageContext'

export interface CountryButtons {
  readonly members: readonly Member[]
  readonly country: CountryId | null
  readonly onPick: (country: CountryId) => void
}

interface Options extends CountryButtons {
  readonly stage: RefObject<HTMLElement | null>
  readonly transform: Transform
}

/** What makes the shape of a country a button, drawn or live; React and Leaflet set the same. */
export interface CountryAttributes {
  readonly role: 'button'
  readonly tabIndex: 0 | -1
  readonly 'data-country': CountryId
  readonly 'aria-label': string
  readonly 'aria-pressed': boolean
}

/** Pixels a pointer may slip between press and release of a click; more is a drag. */
const slip = 5

const countryUnder = (target: EventTarget): CountryId | undefined => {
  const id = target instanceof Element ? target.closest('[data-country]')?.getAttribute('data-country') : null
  return countryIds.find((candidate) => candidate === id)
}

/** The nine buttons of the map: one tab stop, arrow keys to the nearest country, click or Enter to pick. */
export function useCountryButtons({ stage, transform, members, country, onPick }: Options) {
  const language = useLanguage()
  const [current, setCurrent] = useState<CountryId>('KAZ')
  const pressed = useRef({ x: 0, y: 0 })

  const memberOf = (id: CountryId) => members.find((member) => member.country.id === id)
  const attributes = (id: CountryId): CountryAttributes => {
    const member = memberOf(id)
    return {
      role: 'button',
      tabIndex: id === current ? 0 : -1,
      'data-country': id,
      'aria-label': member ? countrySentence(member, language) : id,
      'aria-pressed': id === country,
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const id = countryUnder(event.target)
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return
    if (isArrow(event.key)) {
      event.preventDefault()
      const next = neighbour(id, event.key, transform)
      setCurrent(next)
      stage.current
        ?.querySelector<SVGElement>(`[role="button"][data-country="${next}"]`)
        ?.focus({ preventScroll: true })
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onPick(id)
    }
  }

  return {
    classOf: (id: CountryId) => {
      const member = memberOf(id)
      return member ? classOf(member) : 'neither'
    },
    attributes,
    handlers: {
      onKeyDown,
      onPointerDown: ({ clientX: x, clientY: y }: PointerEvent) => {
        pressed.current = { x, y }
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
