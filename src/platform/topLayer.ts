/** @returns whether a dialog or a popover lies over the page, which closes itself first */
export const hasTopLayer = (): boolean => document.querySelector('dialog:modal, :popover-open') !== null

/** Opens a dialog over the page; where the browser cannot, it opens in the page. */
export function openModal(dialog: HTMLDialogElement): void {
  if (dialog.open) return
  try {
    dialog.showModal()
  } catch {
    dialog.setAttribute('open', '')
  }
}

/** Closes a dialog; it then fires `close`, which a browser without dialogs does not do by itself. */
export function closeModal(dialog: HTMLDialogElement): void {
  try {
    dialog.close()
  } catch {
    dialog.removeAttribute('open')
    dialog.dispatchEvent(new Event('close'))
  }
}
