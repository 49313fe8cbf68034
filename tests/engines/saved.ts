import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import JSZip from 'jszip'
import { click } from './onPage'
import type { Visit } from './tab'

/** Lists the complete files of a folder: a file that the browser still writes has another name or no content. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(folder, name)).catch(() => null))?.size ?? 0),
  )
  return names.some((name) => /\.(part|crdownload|wkdownload)$/.test(name)) || sizes.includes(0) ? [] : names
}

/**
 * Presses a format in the open menu.
 * @param visit whose browser saves it
 * @param format the beginning of the name of its button
 * @returns the name and the content of the file
 */
export async function save({ tab, downloads }: Visit, format: string) {
  const before = await readdir(downloads)
  const added = async () => (await filesIn(downloads)).filter((name) => !before.includes(name))
  await click(tab, '[popover] button', format)
  await expect.poll(async () => (await added()).length, format).toBe(1)
  const [name = ''] = await added()
  return { name, content: await readFile(join(downloads, name)) }
}

/** The parts of an Office file by their paths, including those of embedded tables, without the times of creation. */
export async function partsOf(content: Buffer, within = ''): Promise<ReadonlyMap<string, string>> {
  const { files } = await JSZip.loadAsync(content)
  const parts = new Map<string, string>()
  for (const part of Object.values(files)) {
    const path = `${within}${part.name}`
    if (part.dir || part.name.startsWith('docProps/')) continue
    if (part.name.endsWith('.xlsx'))
      for (const [inner, text] of await partsOf(await part.async('nodebuffer'), `${path}/`)) parts.set(inner, text)
    else parts.set(path, await part.async('base64'))
  }
  return parts
}

/** Separates a drawing from its lengths, because engines round the last digit and write a unicode-range differently. */
export function drawingOf(svg: Buffer) {
  const text = svg.toString().replaceAll(/unicode-range:[^}]+/g, (range) => range.toUpperCase())
  const number = /-?\d+\.\d+/g
  return { text: text.replaceAll(number, '#'), lengths: text.match(number)?.map(Number) ?? [] }
}

/** Width and height of a PNG. */
export const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]
