import { expect, test } from 'vitest'
import { forbiddenIds, forbiddenNames } from './forbidden'
import { filesIn, stringsOf, textOf, wordsOf } from './words'

/**
 * The engine: all sources but the editions, `i18n` with the texts of the interface, the corrections of the world atlas,
 * which are true for every edition, and the path of the default edition.
 */
const engine = filesIn('src', /\/(editions|i18n|build\/geometry)\/|sourceConfig\.ts$/).filter((file) =>
  /\.(tsx?|css)$/.test(file),
)

test('the lists of forbidden names and ids contain bodies, places and treaties of the first edition', () => {
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
