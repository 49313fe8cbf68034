import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { Later } from '@/ui/Later'

const loadCard = async () => ({ card: 'a card' })
const loadTalk = async () => ({ talk: 'a talk' })

test('a view in the place of another one waits for its own code', async () => {
  const drawn = vi.fn()
  const { rerender, getByText } = await render(
    <Later load={loadCard}>
      {(view) => {
        drawn(view)
        return <p>{view.card}</p>
      }}
    </Later>,
  )
  await expect.element(getByText('a card')).toBeVisible()
  drawn.mockClear()
  await rerender(
    <Later load={loadTalk}>
      {(view) => {
        drawn(view)
        return <p>{view.talk}</p>
      }}
    </Later>,
  )
  await expect.element(getByText('a talk')).toBeVisible()
  expect(drawn.mock.calls.filter(([view]) => !('talk' in view))).toEqual([])
})
