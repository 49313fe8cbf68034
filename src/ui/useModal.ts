import { useEffect, type RefObject } from 'react'
import { closeModal, openModal } from '@/platform/topLayer'
import './layer.css'

/** @returns whether a press on a dialog was on its backdrop, which is outside its box */
function isBackdrop({ target, clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom)
}

/**
 * Opens a dialog. A press beside it closes it, which not every browser does by itself. Escape closes it, even if the
 * dialog could not become modal.
 * @returns a function that closes it
 */
export function useModal(element: RefObject<HTMLDialogElement | null>, wanted: boolean): () => void {
  useEffect(
    function open() {
      const dialog = element.current
      if (!(dialog && wanted)) return
      // A text selection may start in the dialog and end beside it.
      let isBeside = false
      const press = (event: MouseEvent) => {
        isBeside = isBackdrop(event, dialog)
      }
      const click = (event: MouseEvent) => {
        if (isBeside && isBackdrop(event, dialog)) closeModal(dialog)
      }
      const escape = (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        closeModal(dialog)
      }
      openModal(dialog)
      dialog.addEventListener('pointerdown', press)
      dialog.addEventListener('click', click)
      if (!dialog.matches(':modal')) document.addEventListener('keydown', escape)
      return () => {
        dialog.removeEventListener('pointerdown', press)
        dialog.removeEventListener('click', click)
        document.removeEventListener('keydown', escape)
      }
    },
    [element, wanted],
  )
  return () => {
    if (element.current?.open) closeModal(element.current)
  }
}
