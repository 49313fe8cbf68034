import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const inlineScript = /<script\b(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script\s*>/gi

/** A browser hashes the text after the parser has replaced every line end by a line feed. */
const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script.replace(/\r\n?/g, '\n')).digest('base64')}'`

/**
 * @param own `beside` if the files of the page are next to it, `within` if the page itself contains all of them
 * @returns the content security policy of a finished page: own files only, and its current inline scripts
 */
export function policyOf(html: string, own: 'beside' | 'within' = 'beside'): string {
  const scripts = new Set([...html.matchAll(inlineScript)].map(([, script = '']) => hashOf(script)))
  const self = own === 'beside' ? [`'self'`] : []
  const line = (name: string, ...sources: readonly string[]) => [name, ...self, ...sources].join(' ')
  return [
    own === 'beside' ? `default-src 'self'` : `default-src 'none'`,
    line('script-src', ...scripts),
    // Leaflet and recharts position elements with style attributes.
    line('style-src', `'unsafe-inline'`),
    line('img-src', 'data:', 'blob:'),
    line('font-src', 'data:'),
    line('worker-src', 'blob:'),
    `object-src 'none'`,
  ].join('; ')
}

/** Writes the policy at the start of the head of each built page. Must be last, because it hashes the final scripts. */
export const cspPlugin = (): Plugin => ({
  name: 'policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(html) },
        injectTo: 'head-prepend',
      },
    ],
  },
})
