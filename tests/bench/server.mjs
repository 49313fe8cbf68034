import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, posix, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/**
 * A file as the server sends it.
 * @typedef {{ headers: Record<string, string>, body: Buffer }} Served
 * @typedef {ReadonlyMap<string, Served>} Site by path from the site's own root
 */

const mimeTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
])

/**
 * @param {Buffer | string} content
 * @returns {Buffer} compressed by Brotli at its best quality
 */
export const compress = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })

/**
 * @param {string} path from the site's root
 * @param {Buffer | string} content
 * @returns {Served} compressed unless it is a font, and cached for ever if its name changes with its content
 */
function serve(path, content) {
  const kind = extname(path)
  const raw = Buffer.from(content)
  const body = kind === '.woff2' ? raw : compress(raw)
  return {
    body,
    headers: {
      'content-type': mimeTypes.get(kind) ?? 'application/octet-stream',
      'content-length': String(body.length),
      'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 20)}"`,
      ...(body === raw ? {} : { 'content-encoding': 'br' }),
    },
  }
}

/**
 * @param {string} folder of a build
 * @param {(html: string) => string} change of its page
 * @returns {Site}
 */
export function siteOf(folder, change = (html) => html) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const wanted = paths.filter((path) => mimeTypes.has(extname(path)))
  return new Map(
    wanted.map((file) => {
      const path = file.split(sep).join(posix.sep)
      const content = readFileSync(join(folder, file))
      return [path, serve(path, path === 'index.html' ? change(content.toString()) : content)]
    }),
  )
}

/**
 * @param {Site} site
 * @param {string} html
 * @returns {Site} the same files under another page
 */
export const withPage = (site, html) => new Map([...site, ['index.html', serve('index.html', html)]])

/**
 * Serves each site under its name on this machine.
 * @param {Readonly<Record<string, Site>>} sites
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export function listen(sites) {
  const server = createServer(({ url = '/', headers }, response) => {
    const [, name = '', ...parts] = new URL(url, 'http://localhost').pathname.split('/')
    const file = sites[name]?.get(parts.join('/') || 'index.html')
    if (!file) response.writeHead(404).end()
    else if (headers['if-none-match'] === file.headers['etag']) response.writeHead(304, file.headers).end()
    else response.writeHead(200, file.headers).end(file.body)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () => {
          server.close()
          server.closeAllConnections()
        },
      })
    })
  })
}
