import { grown } from './growth.mjs'
import { profileNames } from './profiles.mjs'
import { clickGrown, complete, load, talk, use } from './visits.mjs'

/**
 * @typedef {import('./measures.mjs').Samples} Samples
 * @typedef {import('./profiles.mjs').ProfileName} ProfileName
 * @typedef {'limit' | 'app'} PageName
 * @typedef {Record<ProfileName, Record<PageName, Samples>>} Results
 */

const pageNames = /** @type {const} */ (['limit', 'app'])

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin of the sites
 * @param {number} rounds
 * @param {(text: string) => void} note reports the progress
 * @returns {Promise<{ results: Results, problems: string[] }>} all values, and the problems of the pages
 */
export async function measureRounds(browser, origin, rounds, note) {
  /** @type {Results} */
  const results = { fast: { limit: {}, app: {} }, slow: { limit: {}, app: {} } }
  /** @type {string[]} */
  const problems = []

  /**
   * Makes one visit in a new context, so that no visit finds the cache of another.
   * @param {import('./visits.mjs').Measuring} measuring
   * @param {PageName} page
   * @param {ProfileName} profile
   * @param {string} [site]
   */
  async function measure(measuring, page, profile, site = page) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-US' })
    try {
      const { sample, problems: found } = await measuring(context, { url: `${origin}/${site}/`, profile })
      problems.push(...found.map((problem) => `${site}, ${profile}: ${problem}`))
      const samples = results[profile][page]
      for (const [name, value] of Object.entries(sample))
        if (Number.isFinite(value)) (samples[/** @type {import('./measures.mjs').Measure} */ (name)] ??= []).push(value)
        else problems.push(`${site}, ${profile}: not measured: ${name}`)
    } catch (error) {
      problems.push(`${site}, ${profile}: not measured: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      await context.close()
    }
  }

  // Warms up the browser, because its first pages are slower than all others.
  for (const name of pageNames) {
    const page = await browser.newPage()
    await page.goto(`${origin}/${name}/`, { waitUntil: 'networkidle' })
    await page.close()
  }

  note('the talk')
  await measure(talk, 'app', 'fast')

  for (let round = 0; round < rounds; round++) {
    note(`round ${round + 1} of ${rounds}`)
    // Alternates between the pages, so that other load on the machine affects both.
    for (const profile of profileNames) {
      for (const page of pageNames) await measure(load, page, profile)
      for (const page of pageNames) await measure(use, page, profile)
      await measure(complete, 'app', profile)
      // These visits take long and vary little, so every third round is enough.
      if (round % 3 > 0) continue
      for (const rows of grown)
        for (const page of pageNames) await measure(clickGrown(rows), page, profile, `${page}-${rows}`)
    }
  }
  return { results, problems }
}
