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

  test('lets a page that holds everything within take nothing from anywhere', () => {
    expect(policyOf('<script type="module">go()</script>', 'within')).toBe(
      `default-src 'none'; script-src ${hashOf('go()')}; style-src 'unsafe-inline'; img-src data: blob:; ` +
        "font-src data:; worker-src blob:; object-src 'none'",
    )
  })

  test.each([
    ['an inline script by its hash', '<script>let a = 1</script>', `'self' ${hashOf('let a = 1')}`],
    ['a module too', '<script type="module">go()</script>', `'self' ${hashOf('go()')}`],
    ['a script twice on the page once', '<script>a</script><script>a</script>', `'self' ${hashOf('a')}`],
    ['every script in order', '<script>a</script>\n<script>b</script>', `'self' ${hashOf('a')} ${hashOf('b')}`],
    ['an empty script', '<script></script>', `'self' ${hashOf('')}`],
    ['a file by its origin alone', '<script type="module" crossorigin src="./a.js"></script>', "'self'"],
    ['data-src as what it is, no source', '<script data-src="x">a</script>', `'self' ${hashOf('a')}`],
  ])('allows %s', (_, html, sources) => {
    expect(scriptSources(html)).toBe(sources)
  })

  test('hashes a script as the browser reads it, with line feeds', () => {
    expect(scriptSources('<script>a\r\nb\rc</script>')).toBe(`'self' ${hashOf('a\nb\nc')}`)
  })
})
