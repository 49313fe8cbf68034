import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** A server of the built site under a path. A test can stop it, and can replace files as a new deployment would. */
export interface Host {
  readonly address: string
  /** The replaced files by their path, as a text or as a stream; `null` is a missing file. */
  readonly edition: Map<string, string | null | (() => AsyncIterable<string>)>
  /** The paths requested since the start. */
  readonly asked: string[]
  readonly stop: () => Promise<void>
}

const path = '/under/a path/'

export async function startHost(): Promise<Host> {
  const edition: Host['edition'] = new Map()
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const file = decodeURI(pathname)
      .replace(path, '')
      .replace(/(^|\/)$/, '$1index.html')
    asked.push(file)
    const send = (content: string | Buffer) =>
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(content)
    const missing = () => response.writeHead(404).end()
    // Static hosts redirect a folder to its address with a slash.
    if (/(^|\/)(fr|ru)$/.test(file)) {
      response.writeHead(301, { location: `${file}/${search}` }).end()
      return
    }
    const changed = edition.get(file)
    if (changed === null || !decodeURI(pathname).startsWith(path)) missing()
    else if (typeof changed === 'function')
      Readable.from(changed()).pipe(response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }))
    else if (changed !== undefined) send(changed)
    else readFile(dist + file).then(send, missing)
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    address: `http://127.0.0.1:${port}${encodeURI(path)}`,
    edition,
    asked,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

/** Reads a file of the built site, unchanged. */
export const built = (file: string): Promise<string> => readFile(dist + file, 'utf8')
