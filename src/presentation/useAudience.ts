import { useEffect, useState } from 'react'
import { attempt, openWindow, rememberWindow } from './otherWindow'
import { audienceName } from './sessionStore'

/** Milliseconds until the console reports that no audience window is connected. */
const patience = 5000

/** @returns the state of the audience window, as in the message keys of the console, and a function that opens it */
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
    // A second opening would end the full screen of the audience window.
    if (there) return there.focus()
    const opened = attempt(() => window.open(location.href, audienceName(id), 'popup,width=1280,height=720'))
    rememberWindow(opened)
    setBlocked(!opened)
  }
  const state = connected ? 'connected' : blocked ? 'blocked' : apart ? 'apart' : 'drag'
  return { audience: state, openAudience } as const
}
