import type { Check, Edition } from './editionContent'

/** The groups of texts whose placeholders are claims only. */
const claimsOnly = ['talk', 'background']

/** @returns whether a text has a phrase of whole words, in capital letters or not */
const says = (text: string, phrase: string) => new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'iu').test(text)

/** Checks that a claim which needs the name of its publisher is stated nowhere without it. */
async function checkAttributions({ attributions, messages }: Edition, check: Check) {
  for (const [id, languages] of Object.entries(attributions))
    for (const [language, { phrases, to }] of Object.entries(languages ?? {}))
      for (const [file, load] of Object.entries(messages[language] ?? {}))
        for (const keys of Object.values(await load()))
          for (const [key, text] of Object.entries(keys)) {
            const isStated = key === id || phrases.some((phrase) => says(text, phrase))
            const name = `messages/${language}/${file}.ts`
            check(!isStated || text.includes(to), name, `${key} states ${id} and does not name ${to}`)
          }
}

/** Checks the words of an edition in all its languages. */
export async function checkMessages(edition: Edition, check: Check) {
  const { languages, messages, description, claims } = edition
  await checkAttributions(edition, check)
  for (const language of languages)
    for (const [file, load] of Object.entries(messages[language] ?? {}))
      for (const [group, keys] of Object.entries(await load()))
        for (const [key, text] of claimsOnly.includes(group) ? Object.entries(keys) : [])
          for (const [, id = ''] of text.matchAll(/\{([^{}|]+)(?:\|\w+)?\}/g))
            check(id in claims, `messages/${language}/${file}.ts`, `${key} asks for {${id}}, which is no claim`)
  const [first, ...others] = languages
  for (const language of languages)
    check(Boolean(description[language]), 'messages/description.ts', `there is none in ${language}`)
  for (const [file, load] of Object.entries(messages[first] ?? {})) {
    const expected = await load()
    for (const language of others) {
      const texts = await messages[language]?.[file]?.()
      for (const [name, keys] of Object.entries(expected))
        for (const key of Object.keys(keys))
          check(Boolean(texts?.[name]?.[key]), `messages/${language}/${file}.ts`, `${key} is missing`)
    }
  }
}
