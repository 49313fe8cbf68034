import { Fragment, useRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { CitationNote } from '@/features/citation/CitationNote'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { page as en } from '@edition/messages/en/page'
import { useModal } from '@/ui/useModal'
import 'virtual:tokens.css'

afterEach(() => vi.restoreAllMocks())

/** Opens the note of the stamp, as a press on a figure at this place does. */
async function note(within: Element = document.body) {
  const onClose = vi.fn<() => void>()
  const nothing = () => {}
  const facts = ['as-at']
  const anchor = new DOMRect(300, 200, 80, 20)
  const screen = await render(
    <LanguageProvider value={{ language: 'en', messages: en }}>
      <CitationNote
        {...{ facts, anchor, within, onClose }}
        later={false}
        failedIn={Fragment}
        onLater={nothing}
        onDay={nothing}
      />
    </LanguageProvider>,
  )
  return { dialog: screen.getByRole('dialog', { name: 'Source' }), onClose }
}

const refuse = () => {
  throw new DOMException('refused', 'NotSupportedError')
}

test('Escape closes a note and calls onClose', async () => {
  const { dialog, onClose } = await note()
  await expect.element(dialog).toHaveFocus()
  expect(onClose).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
})

test('if popovers are refused, the note appears below its figure with the focus, and Escape closes it', async () => {
  vi.spyOn(HTMLElement.prototype, 'showPopover').mockImplementation(refuse)
  const { dialog, onClose } = await note()
  await expect.element(dialog).toHaveFocus()
  const { left, top } = dialog.element().getBoundingClientRect()
  expect([left, top]).toEqual([300, 228])
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('a note within an element outside the page is still a popover', async () => {
  const within = document.createElement('div')
  await note(within)
  await expect.poll(() => within.querySelector('[popover]')).not.toBeNull()
})

const Drawer = ({ onClose }: { readonly onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useModal(dialog, true)
  return (
    <dialog ref={dialog} onClose={onClose} style={{ inset: '100px auto auto 100px', margin: 0 }}>
      <p>A text to be selected</p>
    </dialog>
  )
}

const beside = { clientX: 10, clientY: 10, bubbles: true }

test('a press beside a dialog closes it, and a press that began inside it does not', async () => {
  const onClose = vi.fn<() => void>()
  const screen = await render(<Drawer onClose={onClose} />)
  const dialog = screen.getByRole('dialog').element()
  screen
    .getByText('A text')
    .element()
    .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  dialog.dispatchEvent(new MouseEvent('click', beside))
  expect(dialog).toHaveAttribute('open')
  dialog.dispatchEvent(new PointerEvent('pointerdown', beside))
  dialog.dispatchEvent(new MouseEvent('click', beside))
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
})

test('Escape closes a dialog that could not become modal', async () => {
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(refuse)
  const onClose = vi.fn<() => void>()
  const screen = await render(<Drawer onClose={onClose} />)
  await expect.element(screen.getByRole('dialog')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
})
