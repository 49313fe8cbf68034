import { useCallback, useEffect, useState } from 'react'

/** Milliseconds after which code that is still on its way counts as failed, until it comes. */
const loadTimeout = 8000

/**
 * A drawing that a richer view takes the place of once its code has come.
 * @param load imports the view; a constant of its module, so that it is asked for once
 * @param wanted whether the code is to be asked for yet
 * @returns the view when it is there and what has loaded it, whether the one wanted failed to come, and a way to ask again
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
