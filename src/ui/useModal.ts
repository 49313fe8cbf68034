import { useEffect, type RefObject } from 'react'
import { closeModal, openModal } from '@/platform/topLayer'
import './layer.css'

/** Whether a press on a dialog was on its backdrop, which lies outside its box. */
function isBackdrop({ target, clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom)
}

/**
 * Opens a dialog, which a press beside it closes: not every browser does so by itself.
 * @param element the dialog
 * @param wanted whether it is to be modal
 * @returns how it closes
 */
export function useModal(element: RefObject<HTMLDialogElement | null>, wanted: boolean): () => void {
  useEffect(
    function open() {
      const dialog = element.current
      if (!(dialog && wanted)) return
      const press = (event: MouseEvent) => {
        if (isBackdrop(event, dialog)) closeModal(dialog)
      }
      openModal(dialog)
      dialog.addEventListener('click', press)
      return () => dialog.removeEventListener('click', press)
    },
    [element, wanted],
  )
  return () => {
    if (element.current?.open) closeModal(element.current)
  }
}
