/** @returns whether a dialog or a popover is open over the page; the Escape key closes it first */
export const hasTopLayer = (): boolean => document.querySelector('dialog:modal, :popover-open') !== null

/** Opens a dialog over the page, or within the page if the browser has no modal dialogs. */
export function openModal(dialog: HTMLDialogElement): void {
  if (dialog.open) return
  try {
    dialog.showModal()
  } catch {
    dialog.setAttribute('open', '')
  }
}

/** Closes a dialog. It then fires `close`, which a browser without modal dialogs does not do by itself. */
export function closeModal(dialog: HTMLDialogElement): void {
  try {
    dialog.close()
  } catch {
    dialog.removeAttribute('open')
    dialog.dispatchEvent(new Event('close'))
  }
}
