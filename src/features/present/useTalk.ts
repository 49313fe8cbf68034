import { useEffect, useEffectEvent, useState } from 'react'
import { noStep, steps } from '@/data/talk'
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
import { takeNewTalk } from './newTalk'
import type { Blank } from './session'
import { beginSession, changeSession, isAudience, replaceSession, useSession } from './sessionStore'
import type { SheetId } from './Sheets'
import { useAudience } from './useAudience'
import type { Shared } from './linkMessage'
import { useDigits } from './useDigits'
import { useKeys } from './useKeys'
import { useLink } from './useLink'
import { toggleFullScreen } from './useScreen'
import { useStepTimes } from './useStepTimes'

/** How the view is told to the other windows of the talk. */
export interface SharedView {
  readonly query: string
  /** Gives `null` for a query that means nothing here. */
  readonly parse: (query: string) => View<EventId> | null
}

interface Options {
  readonly place: Place
  readonly view: View<EventId>
  readonly onChange: ChangeView<EventId>
  readonly phone: boolean
  readonly shared: SharedView
}

/** @returns whether the talk was begun by the button of the page, with a session of its own */
function beginTalk(): boolean {
  const isNew = takeNewTalk()
  if (isNew) beginSession()
  return isNew
}

/** @returns where the talk is and what lies over it, and the one way to move it: its commands */
export function useTalk({ place, view, onChange, phone, shared }: Options) {
  const [isNew] = useState(beginTalk)
  const role = isAudience() ? 'audience' : 'presenter'
  const isConsoleHere = role === 'presenter' && !phone
  const session = useSession()
  const change = changeSession
  const { route, blank } = session
  const [sheet, setSheet] = useState<SheetId | null>(null)
  const [notice, setNotice] = useState<PresentKey | null>(null)
  const { digits, addDigit, takeDigits } = useDigits()
  const detour = isDetour(place, view, steps)
  const optional = isOptional(place, steps)
  const onRoute = optional ? session.onRoute : formatPlace(place)
  const opened = parsePlace(onRoute ?? '', steps)

  const show = ({ query, ...rest }: Shared) => {
    const wanted = shared.parse(query)
    if (!wanted) return false
    onChange(wanted, 'replace')
    change(rest)
    return true
  }
  const connected = useLink({
    talk: session.id,
    role,
    isNew,
    query: shared.query,
    blank,
    route,
    onRoute,
    onShared: show,
    onTaken: (initial) => {
      replaceSession()
      show({ ...initial, blank: 'none', route: 'full' })
    },
  })
  const isConsole = session.console && isConsoleHere
  const { audience, openAudience } = useAudience(session.id, connected, isConsole)
  useEffect(
    function rememberRoute() {
      change({ onRoute })
    },
    [onRoute, change, session.id],
  )
  useStepTimes(role === 'audience' ? null : place.step, session.id, change)
  // Answers to the presenter's keys are not for the room.
  const isForPresenter = !(role === 'audience' && connected)
  const answer = isForPresenter ? notice : null

  const go = (to: Place) => {
    setSheet(null)
    setNotice(null)
    onChange({ ...viewAt(to, steps), step: to }, 'replace')
  }
  const cover = (wanted: Blank) => change({ blank: blank === wanted ? 'none' : wanted })
  /** Leaves one layer: what lies over the room, then an answer, then an optional step, then the talk. */
  const leave = (typed: boolean) => {
    if (typed) return
    if (sheet || answer) {
      setSheet(null)
      setNotice(null)
    } else if (blank !== 'none') change({ blank: 'none' })
    else if (detour) go(place)
    else if (optional) go(returnPlace(steps, route, opened))
    else onChange(noStep)
  }

  const perform = (command: CommandId): void => {
    const typed = takeDigits() !== ''
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
        if (!isConsoleHere) return
        if (!session.console && !connected) openAudience()
        return change({ console: !session.console })
      case 'fullScreen':
        return void toggleFullScreen().then((done) => setNotice(done ? null : 'noFullScreen'))
      case 'leave':
        return leave(typed)
    }
  }

  useKeys({
    perform,
    onDigit: addDigit,
    onEnter: () => {
      const typed = takeDigits()
      if (typed === '') return false
      const to = jumpTo(Number(typed), steps)
      if (to) go(to)
      else setNotice('noSuchStep')
      return true
    },
  })
  const complete = useEffectEvent(() => {
    if (!new URLSearchParams(location.search).has('frame')) onChange({ frame: view.frame }, 'replace')
  })
  useEffect(function completeAddress() {
    complete()
  }, [])

  return {
    session,
    change,
    sheet,
    notice: answer,
    digits: isForPresenter ? digits : '',
    detour,
    opened,
    audience,
    isConsole,
    closeSheet: () => setSheet(null),
    go,
    perform,
    openAudience,
  }
}
