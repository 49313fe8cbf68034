import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import JSZip from 'jszip'

/** The formats that are saved as a file, by the beginning of the English names of their buttons. */
export const formats = [
  'CSV',
  'Excel (XLSX)',
  'PowerPoint (PPTX)',
  'Map, SVG',
  'Map, PNG',
  'Timeline, SVG',
  'Timeline, PNG',
  'Parties, CSV',
  'Parties over time, SVG',
  'Parties over time, PNG',
] as const
export type Format = (typeof formats)[number]

export interface Saved {
  readonly name: string
  readonly content: Buffer
}

export async function openMenu(page: Page) {
  const button = page.getByRole('button', { name: 'Share and export' })
  const menu = page.getByRole('dialog', { name: 'Share and export' })
  if (!(await menu.isVisible())) await button.click()
  await menu.getByRole('button', { name: /^CSV/ }).waitFor()
  return menu
}

/** Presses the button of a format, and reads the downloaded file. */
export async function save(page: Page, format: Format): Promise<Saved> {
  const menu = await openMenu(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: new RegExp(`^${format.replace(/[()]/g, String.raw`\$&`)}`) }).click(),
  ])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

/** Replaces the no-break spaces of dates, so that tests can write plain spaces. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

/** @returns the text of a file of any format; empty for a PNG */
export async function lettersOf({ name, content }: Saved): Promise<string> {
  if (/\.(csv|svg)$/.test(name)) return spaced(content.toString('utf8'))
  if (name.endsWith('.png')) return ''
  const zip = await JSZip.loadAsync(content)
  const parts = Object.values(zip.files).filter((file) => /\.(xml|rels)$/.test(file.name))
  return spaced((await Promise.all(parts.map((file) => file.async('string')))).join('\n'))
}
