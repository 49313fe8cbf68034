import { useEffect, useState } from 'react'
import { openWindow, rememberWindow } from './syncWindows'
import { audienceName } from './sessionStore'

/** Milliseconds in which a window has to follow before the console says that none does. */
const patience = 5000

function open(id: string): Window | null {
  try {
    return window.open(location.href, audienceName(id), 'popup,width=1280,height=720')
  } catch {
    return null
  }
}

/** @returns how the audience's window does, as the messages of the console name it, and the way to open it */
export function useAudience(id: string, connected: boolean, isConsole: boolean) {
  const [blocked, setBlocked] = useState(false)
  const [apart, setApart] = useState(false)
  useEffect(
    function waitForAudience() {
      if (connected || !isConsole) return
      const timer = setTimeout(() => setApart(true), patience)
      return () => {
        clearTimeout(timer)
        setApart(false)
      }
    },
    [connected, isConsole],
  )
  const openAudience = () => {
    const there = connected ? openWindow() : null
    // Opening it again would end its full screen.
    if (there) return there.focus()
    const opened = open(id)
    rememberWindow(opened)
    setBlocked(!opened)
  }
  const state = connected ? 'connected' : blocked ? 'blocked' : apart ? 'apart' : 'drag'
  return { audience: state, openAudience } as const
}
