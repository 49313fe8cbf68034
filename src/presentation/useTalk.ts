import { useEffect, useEffectEvent, useState } from 'react'
import { noStep, steps } from '@/domain/talkSteps'
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
import type { PresentationKey } from '@/i18n/texts'
import type { CommandId } from './keyCommands'
import { takeNewTalk } from './newTalk'
import { beginSession, changeSession, isAudience, replaceSession, useSession } from './sessionStore'
import type { OverlayId } from './OpenOverlay'
import { useAudience } from './useAudience'
import type { SharedState } from './syncMessage'
import { useDigits } from './useDigits'
import { useKeys } from './useKeys'
import { useWindowSync } from './useWindowSync'
import { toggleFullScreen } from './fullScreen'
import { useStepTimer } from './useStepTimer'

export interface TalkOptions {
  readonly position: TalkPosition
  readonly view: View
  readonly onChange: ChangeView
  readonly phone: boolean
  /** The view in the form for the other windows; `parse` returns `null` for an invalid query. */
  readonly shared: { readonly query: string; readonly parse: (query: string) => View | null }
}

/** @returns whether the button of the page has started the presentation, which then begins a new session */
function beginTalk(): boolean {
  const isNew = takeNewTalk()
  if (isNew) beginSession()
  return isNew
}

/** @returns the state of the presentation and of its overlays, and the commands, which are the only way to change it */
export function useTalk({ position, view, onChange, phone, shared }: TalkOptions) {
  const [isNew] = useState(beginTalk)
  const role = isAudience() ? 'audience' : 'presenter'
  const isConsoleHere = role === 'presenter' && !phone
  const session = useSession()
  const { route, blank } = session
  const [overlay, setOverlay] = useState<OverlayId | null>(null)
  const [notice, setNotice] = useState<PresentationKey | null>(null)
  const { digits, addDigit, takeDigits } = useDigits()
  const detour = isDetour(position, view, steps)
  const optional = isOptional(position, steps)
  const onRoute = optional ? session.onRoute : formatPosition(position)
  const opened = parsePosition(onRoute ?? '', steps)

  const show = ({ query, ...rest }: SharedState) => {
    const wanted = shared.parse(query)
    if (!wanted) return false
    onChange(wanted, 'replace')
    changeSession(rest)
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
      changeSession({ onRoute })
    },
    [onRoute, session.id],
  )
  useStepTimer(role === 'audience' ? null : position.step, session.id)
  // The audience must not see the answers to the keys of the presenter.
  const isForPresenter = !(role === 'audience' && connected)
  const answer = isForPresenter ? notice : null

  const go = (to: TalkPosition) => {
    setOverlay(null)
    setNotice(null)
    onChange({ ...viewAt(to, steps), step: to }, 'replace')
  }
  /** Leaves the first open one: typed digits, overlay or notice, blank screen, detour, optional step, presentation. */
  const leave = () => {
    if (overlay || answer) {
      setOverlay(null)
      setNotice(null)
    } else if (blank !== 'none') changeSession({ blank: 'none' })
    else if (detour) go(position)
    else if (optional) go(returnPosition(steps, route, opened))
    else onChange(noStep)
  }

  const perform = (command: CommandId): void => {
    const typed = takeDigits() !== ''
    // On a blank screen, the first of these commands only shows the slide again and keeps the step.
    if (blank !== 'none' && (command === 'next' || command === 'previous')) return changeSession({ blank: 'none' })
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
        return changeSession({ blank: blank === command ? 'none' : command })
      case 'overview':
      case 'qr':
      case 'help':
        return setOverlay(overlay === command ? null : command)
      case 'speaker':
        if (!isConsoleHere) return
        if (!session.console && !connected) openAudience()
        return changeSession({ console: !session.console })
      case 'fullScreen':
        return void toggleFullScreen().then((done) => setNotice(done ? null : 'noFullScreen'))
      case 'leave':
        return typed ? undefined : leave()
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
    overlay,
    notice: answer,
    digits: isForPresenter ? digits : '',
    detour,
    opened,
    audience,
    isConsole,
    closeOverlay: () => setOverlay(null),
    go,
    perform,
    openAudience,
  }
}

export type Talk = ReturnType<typeof useTalk>
