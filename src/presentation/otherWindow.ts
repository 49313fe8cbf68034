import type { SyncMessage } from './syncMessage'

/** @returns the result of an act that a browser may forbid with an error; `null` if it does */
export function attempt<Result>(act: () => Result): Result | null {
  try {
    return act()
  } catch {
    return null
  }
}

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
const isOurs = (window: Window) => isFile || attempt(() => window.location.origin) === target

/** @returns a channel to the windows of a presentation; `null` if the browser has none or forbids it */
export const openChannel = (talk: string): BroadcastChannel | null =>
  attempt(() => new BroadcastChannel(`briefing.${talk}`))

/** Sends a message through the channel and directly to the known windows: where one way fails, another may not. */
export function sendMessage(message: SyncMessage, channel: BroadcastChannel | null): void {
  const opener = message.role === 'audience' ? attempt(() => window.opener as Window | null) : null
  attempt(() => channel?.postMessage(message))
  for (const receiver of [opener, openWindow()])
    attempt(() => receiver && isOurs(receiver) && receiver.postMessage(message, target))
}

/** @returns whether an event comes from a page of this site */
export const isOwn = ({ origin }: MessageEvent): boolean => isFile || origin === location.origin
