/*
 * Measures the built site against a page that was written by hand for the same content. It is no gate: it fails only if
 * a value cannot be measured or a page reports a problem. For each target it says whether it holds.
 *
 *   npm run bench                    nine rounds
 *   npm run bench -- --rounds=3      a quick look
 *   npm run bench -- --markdown      tables for a README
 */
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { launchOptions } from '../browser.mjs'
import { say } from '../tools.mjs'
import { buildSites } from './build.mjs'
import { profileNames, profiles } from './profiles.mjs'
import { measureRounds } from './rounds.mjs'
import { listen } from './server.mjs'
import { draw, tableOf } from './table.mjs'
import { judge } from './targets.mjs'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, markdown: { type: 'boolean', default: false } },
})
const rounds = Number(values.rounds)
if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error(`--rounds=${values.rounds} is no number of rounds`)

/** @param {string} text about the progress, on stderr because stdout is for the result */
const note = (text) => process.stderr.write(`${text}\n`)

note('building')
const server = await listen(await buildSites())
const browser = await chromium.launch(launchOptions())
const version = browser.version()
const { results, problems } = await measureRounds(browser, server.origin, rounds, note)
await browser.close()
server.close()

const day = new Date().toISOString().slice(0, 10)
say(`\n${day}, ${availableParallelism()} cores, Chromium ${version}, 1366 × 768, ${rounds} rounds`)
for (const name of profileNames) {
  const { limit, app } = results[name]
  say(`\n${values.markdown ? '### ' : ''}${profiles[name].title}\n\n${draw(tableOf(limit, app), values.markdown)}`)
}
say(`\n${judge(results, problems).join('\n')}`)
for (const problem of new Set(problems)) say(`problem  ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
