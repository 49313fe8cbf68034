import { useEffect, type RefObject } from 'react'
import { closeModal, openModal } from '@/platform/topLayer'
import './layer.css'

/** Whether a press on a dialog was on its backdrop, which lies outside its box. */
function isBackdrop({ target, clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom)
}

/**
 * Opens a dialog, which a press beside it closes: not every browser does so by itself. Escape closes it even where it
 * could not become modal.
 * @param element the dialog
 * @param wanted whether it is to be modal
 * @returns how it closes
 */
export function useModal(element: RefObject<HTMLDialogElement | null>, wanted: boolean): () => void {
  useEffect(
    function open() {
      const dialog = element.current
      if (!(dialog && wanted)) return
      // Who selects text may let go of it beside the dialog.
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
