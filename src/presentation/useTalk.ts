import { useEffect, useEffectEvent, useState } from 'react'
import { noStep, steps } from '@/data/talk'
import type { EventId } from '@/data/events'
import type { TalkPosition } from '@/domain/talkPosition'
import {
  firstPosition,
  isDetour,
  isOptional,
  jumpTo,
  lastPosition,
  nextPosition,
  previousPosition,
  returnPosition,
} from '@/domain/talkNavigation'
import { formatPosition, parsePosition, viewAt } from '@/domain/talk'
import type { ChangeView, View } from '@/domain/view'
import type { PresentKey } from '@/i18n/messages/present/en'
import type { CommandId } from './commands'
import { takeNewTalk } from './newTalk'
import type { Blank } from './session'
import { beginSession, changeSession, isAudience, replaceSession, useSession } from './sessionStore'
import type { OverlayId } from './OpenOverlay'
import { useAudience } from './useAudience'
import type { SharedState } from './syncMessage'
import { useDigits } from './useDigits'
import { useKeys } from './useKeys'
import { useWindowSync } from './useWindowSync'
import { toggleFullScreen } from './useScreen'
import { useStepTimer } from './useStepTimer'

/** How the view is told to the other windows of the talk. */
export interface SharedView {
  readonly query: string
  /** Gives `null` for a query that means nothing here. */
  readonly parse: (query: string) => View<EventId> | null
}

interface Options {
  readonly position: TalkPosition
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
export function useTalk({ position, view, onChange, phone, shared }: Options) {
  const [isNew] = useState(beginTalk)
  const role = isAudience() ? 'audience' : 'presenter'
  const isConsoleHere = role === 'presenter' && !phone
  const session = useSession()
  const change = changeSession
  const { route, blank } = session
  const [sheet, setSheet] = useState<OverlayId | null>(null)
  const [notice, setNotice] = useState<PresentKey | null>(null)
  const { digits, addDigit, takeDigits } = useDigits()
  const detour = isDetour(position, view, steps)
  const optional = isOptional(position, steps)
  const onRoute = optional ? session.onRoute : formatPosition(position)
  const opened = parsePosition(onRoute ?? '', steps)

  const show = ({ query, ...rest }: SharedState) => {
    const wanted = shared.parse(query)
    if (!wanted) return false
    onChange(wanted, 'replace')
    change(rest)
    return true
  }
  const connected = useWindowSync({
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
  useStepTimer(role === 'audience' ? null : position.step, session.id, change)
  // Answers to the presenter's keys are not for the room.
  const isForPresenter = !(role === 'audience' && connected)
  const answer = isForPresenter ? notice : null

  const go = (to: TalkPosition) => {
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
    else if (detour) go(position)
    else if (optional) go(returnPosition(steps, route, opened))
    else onChange(noStep)
  }

  const perform = (command: CommandId): void => {
    const typed = takeDigits() !== ''
    // What covers the room is lifted first, and nothing moves under it.
    if (blank !== 'none' && (command === 'next' || command === 'previous')) return change({ blank: 'none' })
    switch (command) {
      case 'next':
        return go(nextPosition(position, steps, route, opened))
      case 'previous':
        return go(detour ? position : previousPosition(position, steps, route, opened))
      case 'first':
        return go(firstPosition(steps, route))
      case 'last':
        return go(lastPosition(steps, route))
      case 'back':
        return detour ? go(position) : undefined
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
