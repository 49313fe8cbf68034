import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** @param path from the root of the project */
export const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Finds a free port of this machine. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

// Every worker loads this file again and needs the same ports, so the environment passes them on.
const port = (process.env['E2E_PORT'] ??= String(await freePort()))
const secondPort = (process.env['E2E_SECOND_PORT'] ??= String(await freePort()))
const originOf = (one: string) => `http://127.0.0.1:${one}`

export const origin = originOf(port)

/** The folder in which the gate builds the second edition. */
export const secondSite = fromRoot('node_modules/.cache/second')
export const secondOrigin = originOf(secondPort)

const serverOf = (one: string, folder: string) => ({
  // Not through npx, because Playwright would end npx and not the server.
  command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${one} --strictPort --outDir "${folder}"`,
  cwd: fromRoot('.'),
  url: originOf(one),
  reuseExistingServer: false,
})

/** The servers of the built site and, once it is built, of the second edition. */
export const webServer = [
  serverOf(port, fromRoot('dist')),
  ...(existsSync(secondSite) ? [serverOf(secondPort, secondSite)] : []),
]
