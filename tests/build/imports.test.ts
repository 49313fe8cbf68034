import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fromRoot } from '../e2e/preview'

const sources = readdirSync(fromRoot('src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => fromRoot(`src/${file}`))

const importPattern = /(?:^|\n)(?:import|export)[^'"]*?from '([^']+)'/g

/** @returns the file of the project that an import names; `undefined` for a package */
function fileOf(importer: string, name: string): string | undefined {
  const path = name.startsWith('.')
    ? resolve(dirname(importer), name)
    : name.replace(/^@\//, fromRoot('src/')).replace(/^@edition\//, fromRoot('src/editions/icis-2016/'))
  return ['', '.ts', '.tsx'].map((ending) => path + ending).find((file) => /\.tsx?$/.test(file) && existsSync(file))
}

const imports = new Map(
  sources.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(importPattern)].flatMap(([, name = '']) => fileOf(file, name) ?? []),
  ]),
)

/** @returns a chain of imports that leads from a file back to itself; empty if there is none */
function cycleFrom(start: string): readonly string[] {
  const chains = [[start]]
  const seen = new Set<string>()
  for (const chain of chains)
    for (const next of imports.get(chain.at(-1) ?? '') ?? []) {
      if (next === start) return [...chain, start]
      if (!seen.has(next)) chains.push([...chain, next])
      seen.add(next)
    }
  return []
}

test('no file imports itself through a chain of static imports, types included', () => {
  expect([...imports.values()].flat().length).toBeGreaterThan(1000)
  expect(sources.map(cycleFrom).filter((chain) => chain.length > 0)).toEqual([])
})
