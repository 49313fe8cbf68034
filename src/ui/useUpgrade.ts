import { useCallback, useEffect, useState } from 'react'

/**
 * A drawing that a richer view takes the place of once its code has come.
 * @param load imports the view; a constant of its module, so that it is asked for once
 * @param wanted whether the code is to be asked for yet
 * @returns the view when it is there, whether it failed to come, and a way to ask again
 */
export function useUpgrade<View>(load: () => Promise<View>, wanted = true) {
  const [view, setView] = useState<{ readonly View: View | null; readonly failed: boolean }>({
    View: null,
    failed: false,
  })
  const [attempt, setAttempt] = useState(0)

  useEffect(
    function loadView() {
      if (!wanted) return
      let current = true
      load().then(
        (View) => current && setView({ View, failed: false }),
        () => current && setView((last) => ({ ...last, failed: true })),
      )
      return () => {
        current = false
      }
    },
    [load, attempt, wanted],
  )

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { ...view, retry }
}
