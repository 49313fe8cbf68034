import { fontInTime, loadFaces } from '@/platform/ownFont'
import { answerTimeout } from './answerTimeout'

/** What a check of the room has found; a key of its sentence in the messages follows from it. */
export type CheckResult = 'ready' | 'attention' | 'unknown'

declare global {
  interface Screen {
    /** Whether the desktop spreads over more than one screen; not in every browser. */
    readonly isExtended?: boolean
  }
}

/** A worker that is putting the page by: it has done so, or has given up. */
const settled = (worker: ServiceWorker) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve()
    }
    worker.addEventListener('statechange', look)
    look()
  })

/** Each asks the browser itself; none of them changes what is shown. */
const checks = {
  async offline(): Promise<CheckResult> {
    if (location.protocol === 'file:') return 'ready'
    try {
      const { serviceWorker } = navigator
      const { installing, waiting, active } = (await serviceWorker.getRegistration()) ?? {}
      const worker = installing ?? waiting ?? active
      if (worker && !serviceWorker.controller) await settled(worker)
      // One that is there and does not serve this window, as after a forced reload, brings it nothing.
      return serviceWorker.controller ? 'ready' : 'attention'
    } catch {
      return 'attention'
    }
  },
  async fonts(): Promise<CheckResult> {
    // Russian needs all scripts of the page.
    return (await fontInTime(loadFaces('Check', 'ru'))) ? 'ready' : 'attention'
  },
  async screen(): Promise<CheckResult> {
    const { isExtended } = screen
    if (isExtended === undefined) return 'unknown'
    return isExtended ? 'ready' : 'attention'
  },
  async fullScreen(): Promise<CheckResult> {
    return document.fullscreenEnabled ? 'ready' : 'attention'
  },
  async wakeLock(): Promise<CheckResult> {
    try {
      const lock = await navigator.wakeLock.request('screen')
      await lock.release()
      return 'ready'
    } catch {
      return 'attention'
    }
  },
} as const satisfies Record<string, () => Promise<CheckResult>>

export type CheckId = keyof typeof checks
export const checkIds = Object.keys(checks) as CheckId[]

/**
 * Asks the browser one thing.
 * @param id of the check
 * @param onFinding hears what was found: the answer, and before it, if that takes more than some seconds, that there is none
 * @returns how it is stopped
 */
export function runCheck(id: CheckId, onFinding: (finding: CheckResult) => void): () => void {
  let over = false
  const none: CheckResult = id === 'screen' ? 'unknown' : 'attention'
  const timer = setTimeout(onFinding, answerTimeout, none)
  const answer = (finding: CheckResult) => {
    clearTimeout(timer)
    if (!over) onFinding(finding)
  }
  checks[id]().then(answer, () => answer(none))
  return () => {
    over = true
    clearTimeout(timer)
  }
}
