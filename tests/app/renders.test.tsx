import { afterEach, beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { App } from '@/app/App'
import { page as en } from '@edition/messages/en/page'
import 'virtual:tokens.css'
import '@/styles/base.css'

const start = location.href
beforeEach(() => history.replaceState(null, '', location.pathname))
afterEach(() => history.replaceState(null, '', start))

const chartOf = () => document.querySelector('.recharts-surface')

async function briefing() {
  const screen = await render(<App pageLanguage="en" localeMessages={{ language: 'en', messages: en }} />)
  // The live views load only when a reader points at their panels.
  for (const name of ['Map', 'Timeline'])
    screen
      .getByRole('region', { name })
      .element()
      .dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  await expect.poll(() => document.querySelectorAll('.recharts-surface [data-item]').length).toBe(7)
  await expect.poll(() => document.querySelectorAll('.leaflet-container [role="button"]').length).toBe(9)
  const chart = chartOf()
  if (!chart) throw new Error('The chart is not there.')
  const changes: MutationRecord[] = []
  const observer = new MutationObserver((records) => changes.push(...records))
  observer.observe(chart, { attributes: true, childList: true, characterData: true, subtree: true })
  const expectUnchanged = () => {
    // The observer does not see a chart that has replaced the observed one.
    expect(chartOf()).toBe(chart)
    expect(changes).toEqual([])
  }
  return { screen, expectUnchanged }
}

test('a filter, a sort, a search and a hover change nothing in the DOM of the chart', async () => {
  const { screen, expectUnchanged } = await briefing()
  const status = screen.getByRole('status')
  await screen
    .getByRole('button', { name: /^Not a Party/ })
    .first()
    .click()
  await expect.element(status).toHaveTextContent(/^3 of 9/)
  await screen.getByRole('searchbox').fill('uk')
  await expect.element(status).toHaveTextContent(/^1 of 9/)
  await screen.getByRole('columnheader', { name: 'Source' }).getByRole('button').click()
  await screen.getByRole('button', { name: /^2014/ }).hover()
  await expect
    .poll(() => document.querySelector('[data-highlighted]')?.getAttribute('data-highlighted'))
    .toContain('meeting-2014')
  expectUnchanged()
})

test('another frame of the map changes nothing in the DOM of the chart', async () => {
  const { screen, expectUnchanged } = await briefing()
  await screen.getByRole('radio', { name: 'Caucasus' }).click()
  await expect.element(screen.getByRole('radio', { name: 'Caucasus' })).toBeChecked()
  expectUnchanged()
})
