import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { source } from '@edition/source'
import { isClaim } from '@/domain/claims'
import { format } from '@/i18n/format'
import { loadTexts } from '@/i18n/texts'
import hashes from './sourceNineWords.json'

/*
 * The press release is not part of the project. Each nine words of it in a row are kept as a hash, so that a test can
 * tell whether a message repeats them.
 */

const length = 9
const known = new Set(hashes.split(' '))

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []

const runs = (all: readonly string[]): readonly string[] =>
  all.slice(0, Math.max(0, all.length - length + 1)).map((_, index) => all.slice(index, index + length).join(' '))

const isInSource = (run: string) => known.has(createHash('sha256').update(run).digest('hex').slice(0, 8))

/**
 * @param names that may stay whole: a run within one of them is no repetition, a run over its edge is one
 * @returns nine words of the text that stand in the source in the same order; `undefined` if there are none
 */
const repeated = (text: string, names: readonly string[] = []): string | undefined =>
  runs(words(text)).find((run) => isInSource(run) && !names.some((name) => words(name).join(' ').includes(run)))

const groups = [
  'page',
  'background',
  'history',
  'sources',
  'overrides',
  'day',
  'presentation',
  'exports',
  'talk',
] as const
const texts = await Promise.all(groups.map((group) => loadTexts(group, 'en')))
const { 'project-title': projectTitle } = await loadTexts('background', 'en')

/** The titles of the source, of the project and of the Agreement. */
const names = [
  source.title,
  projectTitle,
  'the CIS Agreement on cooperation in the field of industrial safety of hazardous production facilities',
]

/** The message with the values of its claims; other values are not words of the source. */
const filled = (message: string) =>
  message.replace(/\{([^{}|]+)(?:\|\w+)?\}/g, (placeholder, id: string) =>
    isClaim(id) ? format(placeholder, 'en') : `<${id}>`,
  )

test('the hashes know the title of the source', () => {
  expect(repeated(source.title)).toBeDefined()
})

test('no message of the edition repeats nine words of the press release in a row', () => {
  const messages = texts.flatMap((group) => Object.values<string>(group))
  expect(messages.map(filled).flatMap((text) => repeated(text, names) ?? [])).toEqual([])
})
