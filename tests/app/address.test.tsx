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

test('what is written holds at once, and each choice is an entry of the history', async () => {
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

test('what is typed quickly is written in a few entries’ time, and takes up none', async () => {
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
  ['without a word', () => {}],
])('an entry that the browser refuses %s holds all the same, and is written later', async (_, refuse) => {
  const write = vi.spyOn(history, 'pushState').mockImplementation(refuse)
  writeSearch('?q=b', 'push')
  await vi.waitFor(() => expect(write).toHaveBeenCalled())
  expect(readSearch()).toBe('?q=b')
  expect(location.search).toBe('')
  write.mockRestore()
  await inAddress().toBe('?q=b')
})

test('the way back drops what was not yet written', async () => {
  const write = vi.spyOn(history, 'pushState').mockImplementation(() => {})
  writeSearch('?q=c', 'push')
  await vi.waitFor(() => expect(write).toHaveBeenCalled())
  dispatchEvent(new PopStateEvent('popstate'))
  expect(readSearch()).toBe('')
  expect(heard).toHaveBeenCalledTimes(2)
})

test('the rest of the address stays', async () => {
  history.replaceState({ kept: true }, '', '?q=d#there')
  writeSearch('', 'replace')
  await inAddress().toBe('')
  expect([location.hash, history.state]).toEqual(['#there', { kept: true }])
})
