import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deskScreen, phoneScreen, wideScreen } from '@/styles/breakpoints'

const source = new URL('../../src/', import.meta.url)
const queries = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .flatMap((file) => readFileSync(new URL(file, source), 'utf8').match(/@media[^{]*(?:width|height)[^{]*/g) ?? [])

test('every media query for a width or a height uses rem and no px', () => {
  expect(queries.length).toBeGreaterThan(20)
  expect(queries.filter((query) => !/rem/.test(query) || /\dpx/.test(query))).toEqual([])
})

test.each([phoneScreen, deskScreen, wideScreen])('a style sheet uses the breakpoint %s of the code', (query) => {
  expect(queries.some((one) => one.includes(query))).toBe(true)
})
