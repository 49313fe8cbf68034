import { widestScript } from '@/i18n/widestScript'
import { fontInTime, loadFaces } from '@/platform/ownFont'
import { answerTimeout } from './answerTimeout'

/** The result of a check; the message key of its sentence contains it. */
export type CheckResult = 'ready' | 'attention' | 'unknown'

declare global {
  interface Screen {
    /** True if the desktop extends over more than one screen; not available in every browser. */
    readonly isExtended?: boolean
  }
}

/** Resolves when a worker has stored the page or has failed to. */
const settled = (worker: ServiceWorker) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve()
    }
    worker.addEventListener('statechange', look)
    look()
  })

/**
 * Each check asks the browser directly and changes nothing. It gives true for ready, and `undefined` if the browser
 * does not tell; an error counts as no answer.
 */
const checks = {
  async offline() {
    if (location.protocol === 'file:') return true
    const { serviceWorker } = navigator
    const { installing, waiting, active } = (await serviceWorker.getRegistration()) ?? {}
    const worker = installing ?? waiting ?? active
    if (worker && !serviceWorker.controller) await settled(worker)
    // A worker that does not control this window, as after a forced reload, does not help it.
    return Boolean(serviceWorker.controller)
  },
  fonts: () => fontInTime(loadFaces('Check', widestScript)),
  screen: async () => screen.isExtended,
  fullScreen: async () => document.fullscreenEnabled,
  async wakeLock() {
    const lock = await navigator.wakeLock.request('screen')
    await lock.release()
    return true
  },
} as const satisfies Record<string, () => Promise<boolean | undefined>>

export type CheckId = keyof typeof checks
export const checkIds = Object.keys(checks) as CheckId[]

/**
 * Runs one check.
 * @param onFinding receives the result; if that takes longer than `answerTimeout`, first the result for no answer
 * @returns a function that stops the check
 */
export function runCheck(id: CheckId, onFinding: (finding: CheckResult) => void): () => void {
  let over = false
  const none: CheckResult = id === 'screen' ? 'unknown' : 'attention'
  const timer = setTimeout(onFinding, answerTimeout, none)
  const answer = (ready?: boolean) => {
    clearTimeout(timer)
    if (over) return
    if (ready === undefined) onFinding(none)
    else onFinding(ready ? 'ready' : 'attention')
  }
  checks[id]().then(answer, () => answer())
  return () => {
    over = true
    clearTimeout(timer)
  }
}
