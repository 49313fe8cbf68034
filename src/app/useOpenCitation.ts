import { useEffect, useState } from 'react'

/** A cited value that was pressed: the ids of its facts, and its box on the screen. */
interface PressedFigure {
  readonly facts: readonly string[]
  readonly anchor: DOMRect
  /** The dialog around the value, else the body: nothing outside an open modal dialog can be used. */
  readonly within: Element
}

/** One click listener for all cited values of the page, in every view. */
export function useOpenCitation() {
  const [figure, setFigure] = useState<PressedFigure | null>(null)
  useEffect(function listenForFigures() {
    const open = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[data-claim]') : null
      if (!button) return
      setFigure({
        facts: (button.dataset['claim'] ?? '').split(' '),
        anchor: button.getBoundingClientRect(),
        within: button.closest('dialog') ?? document.body,
      })
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [])
  return { figure, close: () => setFigure(null) }
}
