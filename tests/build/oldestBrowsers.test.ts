import { readFileSync } from 'node:fs'
import bcd from '@mdn/browser-compat-data'
import { describe, expect, test } from 'vitest'
import { features, featuresOf, oldestWith } from '../../src/build/browserFeatures'
import { colours, type Colour } from '@/styles/tokens'
import { lightCss } from '@/styles/tokenSheets'
import { neededSupport, oldestBrowsers } from '../../src/platform/oldestBrowsers'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe('the oldest browsers', () => {
  test('are the ones that the README names', () => {
    const { chrome, firefox, safari } = oldestBrowsers
    expect(read('README.md').replace(/\s+/g, ' ')).toContain(
      `Chromium (Chrome, Edge) ${chrome}, Firefox ${firefox} and Safari ${safari}`,
    )
  })

  test('are exactly those that support the features for which the page tests its browser', () => {
    const asked = features.filter(({ support }) => support && neededSupport.includes(support))
    expect(oldestWith(asked, bcd)).toEqual(oldestBrowsers)
  })

  test.each([
    ['css', 'a{color:light-dark(#fff,#000)}', { chrome: '123', firefox: '120', safari: '17.5' }],
    ['css', 'a{&:hover{color:red}}', { chrome: '120', firefox: '117', safari: '17.2' }],
    ['css', 'a{gap:1px}b:has(c){}', { chrome: '105', firefox: '121', safari: '15.4' }],
    ['js', 'a.showPopover()', { chrome: '114', firefox: '125', safari: '17' }],
    ['js', 'a.showPopover?.()', { chrome: '0', firefox: '0', safari: '0' }],
    ['js', 'Iterator', { chrome: '0', firefox: '0', safari: '0' }],
  ] as const)('are derived from the features of the %s “%s”', (kind, text, oldest) => {
    expect(oldestWith(featuresOf({ css: '', js: '', [kind]: text }), bcd)).toEqual(oldest)
  })

  test.each(features.map(({ key }) => key))('are known for the feature %s', (key) => {
    const feature = features.filter((one) => one.key === key)
    expect(Object.values(oldestWith(feature, bcd)).every((version) => Number(version) > 0)).toBe(true)
  })
})

test('the style sheet for older browsers has the light colour of each pair', () => {
  const pairs = Object.values<Colour>(colours).filter((colour) => typeof colour !== 'string')
  expect(lightCss.match(/--[\w-]+:#/g)).toHaveLength(pairs.length)
  expect(lightCss).toContain('--paper:#fff;--ink:#14202b;')
  expect(lightCss).not.toContain('light-dark')
})
