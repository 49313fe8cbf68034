import { expect, test as base } from '@playwright/test'
import { findEngine, findMiniBrowser, type EngineName } from '../browser.mjs'
import { startFirefox } from './drivers/firefoxEngine'
import { startPlaywright } from './drivers/playwrightEngine'
import { startWebKit } from './drivers/webkitEngine'
import type { Engine, Tab, Visit } from './tab'

export interface EngineOptions {
  readonly engineName: EngineName
}

const desk = { width: 1366, height: 768 }

/** @returns the engine of this machine; `undefined` if it has none */
async function start(name: EngineName): Promise<Engine | undefined> {
  const found = findEngine(name)
  if (!found) return undefined
  if (name === 'chromium' || found.isPlaywrights) return startPlaywright(name)
  const browser = findMiniBrowser()
  if (name === 'firefox') return startFirefox(found.path)
  return browser ? startWebKit(found.path, browser) : undefined
}

interface Fixtures {
  /** The windows of one visitor; the test fails on any of its problems. */
  readonly visit: Visit
  readonly tab: Tab
  /** A visit in Chromium, with which the engine is compared. */
  readonly reference: Visit
}

interface Workers {
  readonly engineName: EngineName
  readonly engine: Engine | undefined
  readonly referenceEngine: Engine | undefined
}

async function open(engine: Engine | undefined): Promise<Visit> {
  if (!engine) throw new Error('There is no such browser on this machine.')
  const visit = await engine.visit()
  await visit.tab.resize(desk)
  return visit
}

/** Test of a scenario, which runs in any engine. */
export const test = base.extend<Fixtures, Workers>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, provide) => {
      const engine = await start(engineName)
      await provide(engine)
      await engine?.stop()
    },
    { scope: 'worker' },
  ],
  referenceEngine: [
    // Playwright requires a destructuring pattern here.
    async ({}, provide) => {
      const engine = await start('chromium')
      await provide(engine)
      await engine?.stop()
    },
    { scope: 'worker' },
  ],
  visit: async ({ engine, engineName }, provide) => {
    test.skip(!engine, `${engineName} is not on this machine`)
    const visit = await open(engine)
    await provide(visit)
    const problems = await visit.problems()
    await visit.end()
    expect(problems).toEqual([])
  },
  tab: async ({ visit }, provide) => provide(visit.tab),
  reference: async ({ referenceEngine }, provide) => {
    const visit = await open(referenceEngine)
    await provide(visit)
    await visit.end()
  },
})

export { expect }
