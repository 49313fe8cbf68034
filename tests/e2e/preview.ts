import { createServer } from 'node:net'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** @param path from the root of the project */
export const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** A port of this machine that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

// Every worker reads this file again and must come to the same port: the environment hands it on.
const port = (process.env['E2E_PORT'] ??= String(await freePort()))
export const origin = `http://127.0.0.1:${port}`

/** The server of the built site. */
export const webServer = {
  // Not through npx, which would stand between Playwright and the process that it has to end.
  command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
  cwd: fromRoot('.'),
  url: origin,
  reuseExistingServer: false,
}
