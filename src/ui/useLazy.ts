import { useCallback, useEffect, useState } from 'react'

/** Milliseconds after which code that is still loading counts as failed, until it arrives. */
const loadTimeout = 8000

/**
 * Loads a view, for example one that replaces a simple drawing when its code has arrived.
 * @param load imports the view; a stable function, so that the view is requested once
 * @returns the loaded view and the function that loaded it, whether the wanted view failed to load, and a retry
 */
export function useLazy<View>(load: () => Promise<View>, wanted = true) {
  const [view, setView] = useState<{
    readonly View: View | null
    readonly loadedBy: (() => Promise<View>) | null
    readonly failed: boolean
  }>({ View: null, loadedBy: null, failed: false })
  const [attempt, setAttempt] = useState(0)

  useEffect(
    function loadView() {
      if (!wanted) return
      let current = true
      const fail = () => current && setView((last) => ({ ...last, failed: true }))
      const late = setTimeout(fail, loadTimeout)
      load()
        .then((View) => current && setView({ View, loadedBy: load, failed: false }), fail)
        .finally(() => clearTimeout(late))
      return () => {
        current = false
        clearTimeout(late)
      }
    },
    [load, attempt, wanted],
  )

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { ...view, retry }
}
