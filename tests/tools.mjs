import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'

/**
 * The result of a step of the gate, counted in tests if it has any.
 * @typedef {{ passed: number, failed: number, skipped?: number, note?: string }} Result
 */

export const root = resolve(import.meta.dirname, '..')
/** Milliseconds after which a tool counts as hung. */
const timeout = process.env['SOAK'] ? 4 * 60 * 60_000 : 20 * 60_000

// Removes these variables, so that the tools behave alike on a desk and in CI and write no colours.
const { CI: _ci, NODE_ENV: _mode, FORCE_COLOR: _colour, NO_COLOR: _plain, ...env } = process.env

/** @param {string} text a line of the gate itself */
export const say = (text) => process.stdout.write(`${text}\n`)

/**
 * @param {string} command an executable
 * @param {readonly string[]} args its arguments
 * @param {Record<string, string>} more of its environment
 * @returns {Promise<{ ok: boolean, complained: boolean }>} whether it exited with 0, and whether it wrote to its error output
 */
export function run(command, args, more = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...env, ...more },
      timeout,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let complained = false
    child.stdout.on('data', (chunk) => process.stdout.write(chunk))
    child.stderr.on('data', (chunk) => {
      complained = true
      process.stdout.write(chunk)
    })
    child.on('error', (error) => {
      say(error.message)
      done({ ok: false, complained: true })
    })
    child.on('close', (code) => done({ ok: code === 0, complained }))
  })
}

/**
 * @param {string} path from the root
 * @returns {unknown}
 */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/**
 * Starts a tool by the script that its package names, without a shell, so that it works on every platform.
 * @param {string} name of a package
 * @param {string} bin of its executables
 * @param {readonly string[]} args its arguments
 * @param {Record<string, string>} more of its environment
 */
export function runTool(name, bin, args, more = {}) {
  const manifest = /** @type {{ bin: string | Record<string, string> }} */ (
    readJson(`node_modules/${name}/package.json`)
  )
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]
  return run(process.execPath, [join(root, 'node_modules', name, script ?? bin), ...args], more)
}

/**
 * Runs a tool without tests, which counts one. Any error output is a warning, and a warning fails.
 * @param {string} name of a package
 * @param {string} bin of its executables
 * @param {readonly string[]} args its arguments
 * @returns {Promise<Result>}
 */
export async function check(name, bin, ...args) {
  const { ok, complained } = await runTool(name, bin, args)
  if (ok && !complained) return { passed: 1, failed: 0 }
  return { passed: 0, failed: 1, note: ok ? 'it passed, but with warnings' : '' }
}

/**
 * Runs a tool with tests and counts those of its report, and one more failure if it failed for another reason.
 * @template Report what the tool writes
 * @param {string} report written by the tool
 * @param {(json: Report) => Result} count reads the report
 * @param {() => ReturnType<typeof runTool>} start runs the tool
 * @returns {Promise<Result>}
 */
export async function tests(report, count, start) {
  mkdirSync(dirname(join(root, report)), { recursive: true })
  rmSync(join(root, report), { force: true })
  const { ok } = await start()
  if (!existsSync(join(root, report))) return { passed: 0, failed: 1, note: 'it wrote no report' }
  const result = count(/** @type {Report} */ (readJson(report)))
  if (ok || result.failed > 0) return result
  return { ...result, failed: 1, note: 'no test failed, but the run did' }
}
