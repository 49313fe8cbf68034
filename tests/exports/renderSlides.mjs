/**
 * Draws slides as LibreOffice shows them: converts a saved file to PDF and its pages to pictures beside it, and fails on
 * any message of LibreOffice. It is not in the gate, because the gate must not need LibreOffice.
 *
 *   node tests/exports/renderSlides.mjs briefing.pptx [folder of the pictures]
 *
 * Needs soffice (Debian: libreoffice-impress) and pdftoppm (poppler-utils).
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import JSZip from 'jszip'

/** LibreOffice reports that it has no Java, which slides do not need. */
const harmless = /javaldx|^\s*$/

const [file = '', folder = join(dirname(file), `${basename(file, '.pptx')}-pages`)] = process.argv.slice(2)
if (!file.endsWith('.pptx')) throw new Error('Which .pptx?')

/** @param {string} command @param {string[]} options */
function run(command, options) {
  const { status, stdout, stderr, error } = spawnSync(command, options, { encoding: 'utf8' })
  if (error) throw error
  const said = stderr.split('\n').filter((line) => !harmless.test(line))
  if (status !== 0 || said.length > 0) throw new Error(`${command}: ${[...said, stdout].join('\n')}`)
}

mkdirSync(folder, { recursive: true })
for (const old of readdirSync(folder)) rmSync(join(folder, old))
run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, resolve(file)])
const pdf = join(folder, `${basename(file, '.pptx')}.pdf`)
run('pdftoppm', ['-r', '110', '-png', pdf, join(folder, 'page')])

const zip = await JSZip.loadAsync(readFileSync(file))
const slides = zip.file(/^ppt\/slides\/[^/]+\.xml$/).length
const pages = readdirSync(folder).filter((name) => name.endsWith('.png')).length
if (pages !== slides) throw new Error(`${pages} pages of ${slides} slides`)
console.log(`${pages} pages in ${folder}`)
