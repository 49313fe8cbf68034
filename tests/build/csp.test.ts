import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { policyOf } from '../../src/build/cspPlugin'

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
const scriptSources = (html: string) => /script-src ([^;]+);/.exec(policyOf(html))?.[1]

describe('the content security policy', () => {
  test('names every source that the page needs and no other', () => {
    expect(policyOf('<head></head>')).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "font-src 'self' data:; worker-src 'self' blob:; object-src 'none'",
    )
  })

  test('allows the single file to load nothing from outside', () => {
    expect(policyOf('<script type="module">go()</script>', 'within')).toBe(
      `default-src 'none'; script-src ${hashOf('go()')}; style-src 'unsafe-inline'; img-src data: blob:; ` +
        "font-src data:; worker-src blob:; object-src 'none'",
    )
  })

  test.each([
    ['an inline script by its hash', '<script>let a = 1</script>', `'self' ${hashOf('let a = 1')}`],
    ['an inline module by its hash', '<script type="module">go()</script>', `'self' ${hashOf('go()')}`],
    ['a script that occurs twice by one hash', '<script>a</script><script>a</script>', `'self' ${hashOf('a')}`],
    [
      'every script, in the order of the page',
      '<script>a</script>\n<script>b</script>',
      `'self' ${hashOf('a')} ${hashOf('b')}`,
    ],
    ['an empty script by its hash', '<script></script>', `'self' ${hashOf('')}`],
    ['a script file by its origin alone', '<script type="module" crossorigin src="./a.js"></script>', "'self'"],
    [
      'a script with data-src by its hash, because data-src is no source',
      '<script data-src="x">a</script>',
      `'self' ${hashOf('a')}`,
    ],
  ])('allows %s', (_, html, sources) => {
    expect(scriptSources(html)).toBe(sources)
  })

  test('hashes a script with line feeds as line ends, as the browser does', () => {
    expect(scriptSources('<script>a\r\nb\rc</script>')).toBe(`'self' ${hashOf('a\nb\nc')}`)
  })
})
