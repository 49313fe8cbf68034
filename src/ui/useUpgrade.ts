import { useCallback, useEffect, useState } from 'react'

/**
 * A drawing that a richer view takes the place of once its code has come.
 * @param load imports the view; a constant of its module, so that it is asked for once
 * @returns the view when it is there, whether it failed to come, and a way to ask again
 */
export function useUpgrade<View>(load: () => Promise<View>) {
  const [view, setView] = useState<{ readonly View: View | null; readonly failed: boolean }>({
    View: null,
    failed: false,
  })
  const [attempt, setAttempt] = useState(0)

  useEffect(
    function loadView() {
      let wanted = true
      load().then(
        (View) => wanted && setView({ View, failed: false }),
        () => wanted && setView({ View: null, failed: true }),
      )
      return () => {
        wanted = false
      }
    },
    [load, attempt],
  )

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { ...view, retry }
}
