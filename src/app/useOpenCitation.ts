import { useEffect, useState } from 'react'

/** A figure that was pressed: what it states, and where it stands on the screen. */
interface PressedFigure {
  readonly facts: readonly string[]
  readonly anchor: DOMRect
  /** The dialog it stands in: what lies outside an open dialog cannot be used. */
  readonly within: Element
}

/** One ear for all figures of the page, wherever a view puts them. */
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
