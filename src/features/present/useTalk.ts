import { useEffect, useEffectEvent, useState } from 'react'
import { steps } from '@/data/talk'
import type { EventId } from '@/data/events'
import type { Place } from '@/domain/place'
import {
  firstPlace,
  isDetour,
  isOptional,
  jumpTo,
  lastPlace,
  nextPlace,
  previousPlace,
  returnPlace,
} from '@/domain/route'
import { formatPlace, parsePlace, viewAt } from '@/domain/talk'
import type { ChangeView, View } from '@/domain/view'
import type { PresentKey } from '@/i18n/messages/present/en'
import type { CommandId } from './commands'
import { rememberOpened } from './link'
import { useSession, type Blank } from './session'
import type { SheetId } from './Sheets'
import { useKeys } from './useKeys'
import { useLink } from './useLink'
import { toggleFullScreen, useWakeLock } from './useScreen'
import { useSpent } from './useSpent'

interface Options {
  readonly place: Place
  readonly view: View<EventId>
  readonly onChange: ChangeView<EventId>
  readonly phone: boolean
}

/** The name of an audience's window begins with this, and goes on with that of the talk. */
const audience = 'audience:'
/** Milliseconds after which digits without Enter are forgotten. */
const patience = 2000

/** @returns where the talk is and what lies over it, and the one way to move it: its commands */
export function useTalk({ place, view, onChange, phone }: Options) {
  const isAudience = window.name.startsWith(audience)
  const { session, change } = useSession()
  const { route, blank } = session
  const [sheet, setSheet] = useState<SheetId | null>(null)
  const [notice, setNotice] = useState<PresentKey | null>(null)
  const [digits, setDigits] = useState('')
  const [blocked, setBlocked] = useState(false)
  const detour = isDetour(place, view, steps)
  const optional = isOptional(place, steps)
  const opened = parsePlace(session.onRoute ?? '', steps)

  const connected = useLink<View<EventId>>({
    talk: isAudience ? window.name.slice(audience.length) : session.id,
    view,
    blank,
    onShared: (shared) => {
      onChange(shared.view, 'replace')
      change({ blank: (['black', 'white'] as const).find((cover) => cover === shared.blank) ?? 'none' })
    },
  })
  // Each window by itself: both show every place, and one that is opened takes the other's session along.
  const shown = optional ? null : formatPlace(place)
  useEffect(
    function rememberRoute() {
      if (shown !== null) change({ onRoute: shown })
    },
    [shown, change],
  )
  useWakeLock(() => setNotice('noWakeLock'))
  useSpent(isAudience ? null : place.step, change)

  const go = (to: Place) => {
    setSheet(null)
    setNotice(null)
    onChange({ ...viewAt(to, steps), step: to }, 'replace')
  }
  const cover = (wanted: Blank) => change({ blank: blank === wanted ? 'none' : wanted })
  const openAudience = () => {
    const audienceWindow = window.open(location.href, `${audience}${session.id}`, 'popup,width=1280,height=720')
    rememberOpened(audienceWindow)
    setBlocked(!audienceWindow)
  }
  /** Leaves one layer: what lies over the room, then an answer, then an optional step, then the talk. */
  const leave = () => {
    if (sheet || notice) {
      setSheet(null)
      setNotice(null)
    } else if (blank !== 'none') change({ blank: 'none' })
    else if (detour) go(place)
    else if (optional) go(returnPlace(steps, route, opened))
    else onChange({ ...viewAt(firstPlace(steps, 'full'), steps), step: null })
  }

  const perform = (command: CommandId): void => {
    // What covers the room is lifted first, and nothing moves under it.
    if (blank !== 'none' && (command === 'next' || command === 'previous')) return change({ blank: 'none' })
    switch (command) {
      case 'next':
        return go(nextPlace(place, steps, route, opened))
      case 'previous':
        return go(detour ? place : previousPlace(place, steps, route, opened))
      case 'first':
        return go(firstPlace(steps, route))
      case 'last':
        return go(lastPlace(steps, route))
      case 'back':
        return detour ? go(place) : undefined
      case 'black':
      case 'white':
        return cover(command)
      case 'overview':
      case 'qr':
      case 'help':
        return setSheet(sheet === command ? null : command)
      case 'speaker':
        if (isAudience || phone) return
        if (!session.console) openAudience()
        return change({ console: !session.console })
      case 'fullScreen':
        return void toggleFullScreen().then((done) => setNotice(done ? null : 'noFullScreen'))
      case 'leave':
        return leave()
    }
  }

  useKeys({
    perform,
    onDigit: (digit) => setDigits((last) => last + digit),
    onEnter: () => {
      if (digits === '') return false
      const to = jumpTo(Number(digits), steps)
      setDigits('')
      if (to) go(to)
      else setNotice('noSuchStep')
      return true
    },
  })
  useEffect(
    function forgetDigits() {
      if (digits === '') return
      const timer = setTimeout(() => setDigits(''), patience)
      return () => clearTimeout(timer)
    },
    [digits],
  )
  const complete = useEffectEvent(() => {
    if (!new URLSearchParams(location.search).has('frame'))
      onChange({ ...viewAt(place, steps), step: place }, 'replace')
  })
  useEffect(function completeAddress() {
    complete()
  }, [])

  return {
    session,
    change,
    sheet,
    notice,
    digits,
    detour,
    opened,
    connected,
    blocked,
    isConsole: session.console && !isAudience && !phone,
    closeSheet: () => setSheet(null),
    go,
    perform,
    openAudience,
  }
}
