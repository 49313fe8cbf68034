import type { SyncMessage } from './syncMessage'

const isFile = location.protocol === 'file:'
/** Windows of `file:` pages have no origin to use as the target. */
const target = isFile ? '*' : location.origin

/** The other window: the one that this window has opened, or the last one that has sent it a message. */
let other: Window | null = null

export const rememberWindow = (window: Window | null): void => {
  other = window
}

/** @returns the remembered window while it is open */
export const openWindow = (): Window | null => (other?.closed ? null : other)

/** @returns whether the remembered window has been closed; if so, it is forgotten */
export function forgetClosed(): boolean {
  if (!other?.closed) return false
  other = null
  return true
}

/** @returns whether a window shows a page of this site; for `file:` pages the browser does not tell, so always true */
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

/** @returns a channel to the windows of a presentation; `null` if the browser has none or forbids it */
export function openChannel(talk: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`briefing.${talk}`)
  } catch {
    return null
  }
}

/** Sends a message through the channel and directly to the known windows, and ignores refusals of the browser. */
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
      // Another way may still reach the window.
    }
}

/** @returns whether an event comes from a page of this site */
export const isOwn = ({ origin }: MessageEvent): boolean => isFile || origin === location.origin
