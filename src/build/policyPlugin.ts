import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const inlineScript = /<script\b(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script\s*>/gi

/** A browser hashes the text after the parser has turned every line end into a line feed. */
const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script.replace(/\r\n?/g, '\n')).digest('base64')}'`

/**
 * @param html a finished page
 * @returns the content security policy under which that page works: own files only, and the inline scripts it holds now
 */
export function policyOf(html: string): string {
  const scripts = new Set([...html.matchAll(inlineScript)].map(([, script = '']) => hashOf(script)))
  return [
    `default-src 'self'`,
    ["script-src 'self'", ...scripts].join(' '),
    // Leaflet and recharts place things by style attributes.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
  ].join('; ')
}

/** Writes the policy into each built page, before anything that it governs. Belongs last: it hashes the final scripts. */
export const policyPlugin = (): Plugin => ({
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
