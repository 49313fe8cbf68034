import { afterEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { useWakeLock } from '@/presentation/useWakeLock'

afterEach(() => vi.restoreAllMocks())

const Talk = () => <p>{useWakeLock() ? 'refused' : 'awake'}</p>

test('a wake lock is not requested again until the browser has answered', async () => {
  const answers: (() => void)[] = []
  const request = vi.spyOn(navigator.wakeLock, 'request').mockImplementation(
    () =>
      new Promise((_, reject) => {
        answers.push(() => reject(new DOMException('refused', 'NotAllowedError')))
      }),
  )
  const screen = await render(<Talk />)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(request).toHaveBeenCalledTimes(1)
  for (const answer of answers) answer()
  await expect.element(screen.getByText('refused')).toBeVisible()
  document.dispatchEvent(new Event('visibilitychange'))
  expect(request).toHaveBeenCalledTimes(2)
})
