import type { Check, Edition } from './editionContent'

/** The groups of texts whose placeholders are claims only. */
const claimsOnly = ['talk', 'background']

/** Checks the words of an edition in all its languages. */
export async function checkMessages({ languages, messages, description, claims }: Edition, check: Check) {
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
