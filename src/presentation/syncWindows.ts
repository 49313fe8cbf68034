import type { SyncMessage } from './syncMessage'

const isFile = location.protocol === 'file:'
/** Windows of a file have no origin that could be named. */
const target = isFile ? '*' : location.origin

/** The other window as this one knows it: the one it has opened, or the one that has written to it. */
let other: Window | null = null

export const rememberWindow = (window: Window | null): void => {
  other = window
}

/** @returns the window that was remembered, while it is open */
export const openWindow = (): Window | null => (other?.closed ? null : other)

/** @returns whether the window that was remembered has been closed since */
export function forgetClosed(): boolean {
  if (!other?.closed) return false
  other = null
  return true
}

/** A window that shows the page of somebody else gets nothing; between files the browser does not tell. */
function isOurs(window: Window): boolean {
  try {
    return isFile || window.location.origin === target
  } catch {
    return false
  }
}

function opener(): Window | null {
  try {
    return window.opener as Window | null
  } catch {
    return null
  }
}

/** @returns a channel to the windows of a talk; `null` where the browser has none or allows none */
export function openChannel(talk: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`briefing.${talk}`)
  } catch {
    return null
  }
}

/** Sends a message by the channel and directly; what a browser refuses is left out. */
export function sendMessage(message: SyncMessage, channel: BroadcastChannel | null): void {
  const direct = [message.role === 'audience' ? opener() : null, openWindow()]
  const sends = [
    () => channel?.postMessage(message),
    ...direct.map((window) => () => window && isOurs(window) && window.postMessage(message, target)),
  ]
  for (const send of sends)
    try {
      send()
    } catch {
      // The other ways may still reach the window.
    }
}

/** @returns whether an event comes from a page of this site */
export const isOwn = ({ origin }: MessageEvent): boolean => isFile || origin === location.origin
