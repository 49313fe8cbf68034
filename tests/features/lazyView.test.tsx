import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { LazyView } from '@/ui/LazyView'

const loadCard = async () => ({ card: 'a card' })
const loadTalk = async () => ({ talk: 'a talk' })

test('a view that replaces another one waits for its own code', async () => {
  const drawn = vi.fn()
  const { rerender, getByText } = await render(
    <LazyView load={loadCard}>
      {(view) => {
        drawn(view)
        return <p>{view.card}</p>
      }}
    </LazyView>,
  )
  await expect.element(getByText('a card')).toBeVisible()
  drawn.mockClear()
  await rerender(
    <LazyView load={loadTalk}>
      {(view) => {
        drawn(view)
        return <p>{view.talk}</p>
      }}
    </LazyView>,
  )
  await expect.element(getByText('a talk')).toBeVisible()
  expect(drawn.mock.calls.filter(([view]) => !('talk' in view))).toEqual([])
})
