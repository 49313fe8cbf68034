import { useEffect } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { mountApp } from '@/app/mountApp'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('two errors in one application start only one new application', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  // React logs each error, and this test throws on purpose.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const host = document.createElement('div')
  const container = host.appendChild(document.createElement('div'))
  document.body.append(host)
  const heard = vi.fn<() => void>()
  const broken = { parts: 2 }
  const Part = () => {
    useEffect(function breakOnce() {
      addEventListener('ping', heard)
      if (broken.parts > 0) {
        broken.parts -= 1
        throw new DOMException('moved by somebody else', 'NotFoundError')
      }
      return () => removeEventListener('ping', heard)
    })
    return <p>whole</p>
  }
  const starts = vi.spyOn(container, 'cloneNode')
  const next = vi.spyOn(Element.prototype, 'replaceWith')
  mountApp(container, [<Part key="first" />, <Part key="second" />])
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
  vi.runAllTimers()
  await vi.waitFor(() => expect(host.textContent).toBe('wholewhole'))
  expect(next).toHaveBeenCalledTimes(1)
  expect(starts).toHaveBeenCalledTimes(1)
  host.remove()
})
