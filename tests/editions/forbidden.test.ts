import { expect, test } from 'vitest'
import { forbiddenIds, forbiddenNames } from './forbidden'
import { filesIn, stringsOf, textOf, wordsOf } from './words'

/**
 * The engine: all but the editions, the words of the interface, what `i18n` knows of languages, the corrections of the
 * world atlas, which are true for every edition, and the place of the default edition.
 */
const engine = filesIn('src', /\/(editions|i18n|build\/geometry)\/|sourceConfig\.ts$/).filter((file) =>
  /\.(tsx?|css)$/.test(file),
)

test('the first edition names bodies, places and treaties that the second one does not', () => {
  for (const name of ['convention', 'council', 'icis', 'kazakhstan', 'ljubljana', 'unece'])
    expect(forbiddenNames).toContain(name)
  for (const id of ['KAZ', 'meeting-2016', 'non-party', 'central-asia']) expect(forbiddenIds).toContain(id)
})

test('no file of the engine uses a name of the first edition', () => {
  const found = engine.flatMap((file) => {
    const words = wordsOf(textOf([file]))
    return forbiddenNames.filter((name) => words.has(name)).map((name) => `${file}: ${name}`)
  })
  expect(found).toEqual([])
})

test('no file of the engine uses an id of the first edition', () => {
  const found = engine.flatMap((file) => {
    const strings = new Set(stringsOf(textOf([file])).split('\n'))
    return forbiddenIds.filter((id) => strings.has(id)).map((id) => `${file}: ${id}`)
  })
  expect(found).toEqual([])
})
