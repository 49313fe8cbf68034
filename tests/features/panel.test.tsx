import { useState, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { page as en } from '@edition/messages/en/page'
import { LazyView } from '@/ui/LazyView'
import { ErrorBoundaryPanel } from '@/ui/ErrorBoundaryPanel'
import { useLazy } from '@/ui/useLazy'

const localeMessages = { language: 'en', messages: en } as const
const show = (children: ReactNode) => render(<LanguageProvider value={localeMessages}>{children}</LanguageProvider>)

// React logs each error that a boundary catches, and these tests throw on purpose.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

function Counter() {
  const [count, setCount] = useState(0)
  return <button type="button" onClick={() => setCount(count + 1)}>{`pressed ${count}`}</button>
}

/** A view that loads when the test calls `bring`. */
function onDemand() {
  const waiting: ((view: string) => void)[] = []
  return {
    load: () =>
      new Promise<string>((resolve) => {
        waiting.push(resolve)
      }),
    bring: (view: string) => waiting.forEach((resolve) => resolve(view)),
  }
}

test('a panel that breaks says so and offers a retry, and its neighbour still works', async () => {
  const fault = { broken: true }
  const Fragile = () => {
    if (fault.broken) throw new Error('broken on purpose')
    return <p>whole</p>
  }
  const screen = await show(
    <>
      <ErrorBoundaryPanel state={null}>
        <Fragile />
      </ErrorBoundaryPanel>
      <ErrorBoundaryPanel state={null}>
        <Counter />
      </ErrorBoundaryPanel>
    </>,
  )
  await expect.element(screen.getByRole('alert')).toHaveTextContent('This part could not be shown.')
  await screen.getByRole('button', { name: 'pressed 0' }).click()
  await expect.element(screen.getByRole('button', { name: 'pressed 1' })).toBeVisible()

  fault.broken = false
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.element(screen.getByText('whole')).toBeVisible()
  expect(screen.getByRole('alert').query()).toBeNull()
})

test('a panel that failed is drawn again when its state changes', async () => {
  const fault = { broken: true }
  const Fragile = () => {
    if (fault.broken) throw new Error('broken on purpose')
    return <p>whole</p>
  }
  const panelIn = (state: string) => (
    <LanguageProvider value={localeMessages}>
      <ErrorBoundaryPanel state={state}>
        <Fragile />
      </ErrorBoundaryPanel>
    </LanguageProvider>
  )
  const screen = await render(panelIn('first'))
  await expect.element(screen.getByRole('alert')).toBeVisible()
  fault.broken = false
  await screen.rerender(panelIn('first'))
  await expect.element(screen.getByRole('alert')).toBeVisible()
  await screen.rerender(panelIn('second'))
  await expect.element(screen.getByText('whole')).toBeVisible()
  expect(screen.getByRole('alert').query()).toBeNull()
})

test('a panel whose nodes were replaced from outside is drawn again, and no alert appears', async () => {
  const inside = (shown: boolean) => (
    <LanguageProvider value={localeMessages}>
      <ErrorBoundaryPanel state={shown}>
        <section>
          {shown && <b>one</b>}
          <p>two</p>
        </section>
      </ErrorBoundaryPanel>
    </LanguageProvider>
  )
  const screen = await render(inside(true))
  const moved = screen.getByText('one').element()
  moved.replaceWith(Object.assign(document.createElement('i'), { textContent: 'one' }))
  await screen.rerender(inside(false))
  expect(screen.container.textContent).toBe('two')
  await screen.rerender(inside(true))
  expect(screen.container.textContent).toBe('onetwo')
  expect(screen.getByRole('alert').query()).toBeNull()
})

test('a retry loads a view that failed to load', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('no such chunk'))
    .mockResolvedValue('the view')
  const screen = await show(<LazyView load={load}>{(view) => <p>{view}</p>}</LazyView>)
  await expect.element(screen.getByRole('alert')).toBeVisible()
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.element(screen.getByText('the view')).toBeVisible()
  expect(screen.getByRole('alert').query()).toBeNull()
  expect(load).toHaveBeenCalledTimes(2)
})

test('the drawing stays until the lazy view has loaded, and the view replaces it', async () => {
  const { load, bring } = onDemand()
  const Upgraded = () => {
    const { View } = useLazy(load)
    return <p>{View ?? 'the drawing'}</p>
  }
  const screen = await show(<Upgraded />)
  await expect.element(screen.getByText('the drawing')).toBeVisible()
  bring('the view')
  await expect.element(screen.getByText('the view')).toBeVisible()
  expect(screen.getByText('the drawing').query()).toBeNull()
})

test('a view that loads after another has taken its place changes nothing', async () => {
  const [first, second] = [onDemand(), onDemand()]
  const viewOf = (load: () => Promise<string>) => (
    <LanguageProvider value={localeMessages}>
      <LazyView load={load}>{(view) => <p>{view}</p>}</LazyView>
    </LanguageProvider>
  )
  const screen = await render(viewOf(first.load))
  await screen.rerender(viewOf(second.load))
  second.bring('the second view')
  await expect.element(screen.getByText('the second view')).toBeVisible()
  first.bring('the first view')
  await screen.rerender(viewOf(second.load))
  expect(screen.container.textContent).toBe('the second view')
})
