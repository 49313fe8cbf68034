import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onSearch, readSearch, writeSearch } from '@/platform/urlSearch'

const start = location.href
const heard = vi.fn<() => void>()
let stop = () => {}

beforeEach(() => {
  history.replaceState(null, '', '?')
  dispatchEvent(new PopStateEvent('popstate'))
  heard.mockClear()
  stop = onSearch(heard)
})

afterEach(() => {
  vi.restoreAllMocks()
  dispatchEvent(new PopStateEvent('popstate'))
  stop()
  history.replaceState(null, '', start)
})

const inAddress = () => expect.poll(() => location.search)

test('a pushed query can be read at once and adds one entry to the history, and the same query again adds none', async () => {
  const entries = history.length
  writeSearch('?q=a', 'push')
  expect(readSearch()).toBe('?q=a')
  expect(heard).toHaveBeenCalledTimes(1)
  await inAddress().toBe('?q=a')
  expect(history.length).toBe(entries + 1)
  writeSearch('?q=a', 'push')
  expect(heard).toHaveBeenCalledTimes(1)
  expect(history.length).toBe(entries + 1)
})

test('quick typing writes the address at most twice and adds no entry to the history', async () => {
  const entries = history.length
  const write = vi.spyOn(history, 'replaceState')
  const typed = Array.from({ length: 30 }, (_, index) => `?q=${'a'.repeat(index + 1)}`)
  for (const search of typed) {
    writeSearch(search, 'replace')
    expect(readSearch()).toBe(search)
  }
  await inAddress().toBe(typed.at(-1))
  expect(write.mock.calls.length).toBeLessThanOrEqual(2)
  expect(history.length).toBe(entries)
})

test.each([
  [
    'with an error',
    () => {
      throw new DOMException('too often', 'SecurityError')
    },
  ],
  ['silently', () => {}],
])('a query that the browser refuses to push %s can still be read, and is written later', async (_, refuse) => {
  const write = vi.spyOn(history, 'pushState').mockImplementation(refuse)
  writeSearch('?q=b', 'push')
  await vi.waitFor(() => expect(write).toHaveBeenCalled())
  expect(readSearch()).toBe('?q=b')
  expect(location.search).toBe('')
  write.mockRestore()
  await inAddress().toBe('?q=b')
})

test('Back drops a query that is not yet written', async () => {
  const write = vi.spyOn(history, 'pushState').mockImplementation(() => {})
  writeSearch('?q=c', 'push')
  await vi.waitFor(() => expect(write).toHaveBeenCalled())
  dispatchEvent(new PopStateEvent('popstate'))
  expect(readSearch()).toBe('')
  expect(heard).toHaveBeenCalledTimes(2)
})

test('writing a query keeps the hash and the state of the history entry', async () => {
  history.replaceState({ kept: true }, '', '?q=d#there')
  writeSearch('', 'replace')
  await inAddress().toBe('')
  expect([location.hash, history.state]).toEqual(['#there', { kept: true }])
})
