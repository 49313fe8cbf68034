/*
 * The messages that no native reader has signed off.
 *
 *   npm run --silent review                 prints them as a table in Markdown, for a native reader to mark up
 *   npm run --silent review -- --sign-off   keeps what is not on the list as signed off
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { createServer } from 'vite'
import { root, say } from './tools.mjs'

/** @typedef {Record<string, Record<string, string>>} Groups messages by group and key */

const register = join(root, 'src/editions/icis-2016/signedOff.json')

/** Where the messages of a group appear. */
const places = {
  page: 'page',
  background: 'Background, handout, slides',
  history: 'Background and step 10: Parties over time',
  sources: 'source notes',
  notices: 'notices over the page',
  overrides: 'page, on another date',
  day: 'choice of a date',
  presentation: 'talk: commands, console, room check',
  exports: 'Share menu and exported files',
  fallback: 'page whose scripts did not load',
  talk: 'slides',
}

/**
 * @param {string} group
 * @param {string} key
 * @returns {string} where a message appears
 */
function placeOf(group, key) {
  const [, part, step] = /^(headline|note)\.(\d+)$/.exec(key) ?? []
  return part ? `step ${step}: ${part}` : places[/** @type {keyof typeof places} */ (group)]
}

/** @param {string} text */
const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** @param {string} text for a cell of a table */
const cell = (text) => text.replaceAll('|', '\\|')

const server = await createServer({
  configFile: join(root, 'vite.config.ts'),
  server: { middlewareMode: true },
  logLevel: 'error',
})
const { messages } = await server.ssrLoadModule('@edition/messages/index')
const { open } = await server.ssrLoadModule('@edition/translationReview')

/**
 * @param {string} language
 * @returns {Promise<Groups>}
 */
const textsOf = async (language) =>
  Object.assign(
    {},
    ...(await Promise.all(Object.values(messages[language]).map((load) => load()))),
    await server.ssrLoadModule(`/src/i18n/messages/${language}/fallback.ts`),
  )

/** @type {Record<string, Groups>} */
const texts = { en: await textsOf('en') }
for (const language of Object.keys(open)) texts[language] = await textsOf(language)
await server.close()

/**
 * @param {string} language
 * @param {string} group
 * @param {string} key
 */
const isOpen = (language, group, key) => Boolean(open[language]?.[group]?.includes(key))

const all = Object.entries(texts['en'] ?? {}).flatMap(([group, keys]) =>
  Object.keys(keys).map((key) => ({ group, key })),
)

if (process.argv.includes('--sign-off')) {
  const signed = Object.fromEntries(
    Object.keys(open).map((language) => [
      language,
      Object.fromEntries(
        all
          .filter(({ group, key }) => !isOpen(language, group, key))
          .map(({ group, key }) => [`${group}: ${key}`, hashOf(texts[language]?.[group]?.[key] ?? '')]),
      ),
    ]),
  )
  writeFileSync(register, `${JSON.stringify(signed, null, 2)}\n`)
} else {
  say('In a cell in parentheses is a text that has been signed off.\n')
  say('| Key | English | French | Russian | Where it appears |\n| --- | --- | --- | --- | --- |')
  for (const { group, key } of all) {
    const languages = Object.keys(open)
    if (!languages.some((language) => isOpen(language, group, key))) continue
    const shown = languages.map((language) => {
      const text = cell(texts[language]?.[group]?.[key] ?? '')
      return isOpen(language, group, key) ? text : `(${text})`
    })
    say(
      `| ${group}: ${key} | ${[cell(texts['en']?.[group]?.[key] ?? ''), ...shown].join(' | ')} | ${placeOf(group, key)} |`,
    )
  }
}
