import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { languages } from '@/domain/language'
import { attributionOf, type ExportFile } from '@/exports/exportContext'
import { timelineLayout } from '@/exports/image/timelineLayout'
import { makeCsv, makePartiesCsv } from '@/exports/spreadsheet/makeCsv'
import { makeXlsx } from '@/exports/spreadsheet/makeXlsx'
import { deckOf } from './deck'
import { handed } from './scene'

/** Only the publisher says that it was the first time, so each text that says it names the publisher. */
const attributed = {
  en: { first: /\ba first\b|\bfirst time\b/i, publisher: /UNECE/ },
  fr: { first: /une première|première fois/i, publisher: /CEE-ONU/ },
  ru: { first: /впервые/i, publisher: /ЕЭК ООН/ },
} as const

/** @returns the paragraphs, notes and text alternatives of an XML file as plain texts */
const textsOf = (xml: string): readonly string[] => [
  ...xml.split(/<\/(?:a:p|si|c)>/).map((part) => part.replaceAll(/<[^>]+>/g, '')),
  ...[...xml.matchAll(/ (?:descr|title|name)="([^"]*)"/g)].map(([, text = '']) => text),
]

async function filesOf(file: ExportFile): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(await file.content.arrayBuffer())
  return Promise.all(Object.values(zip.files).map((part) => part.async('string')))
}

describe.each(languages)('what leaves the page in %s', (language) => {
  const { first, publisher } = attributed[language]
  const unnamed = (texts: readonly string[]) => texts.filter((text) => first.test(text) && !publisher.test(text))

  test('the slides, their notes and their text alternatives name who says that it was the first time', async () => {
    const { parts } = await deckOf(language, 'boundaries', true)
    const texts = [...parts.values()].flatMap(textsOf)
    expect(texts.filter((text) => first.test(text))).not.toEqual([])
    expect(unnamed(texts)).toEqual([])
  })

  test('the picture of the timeline names who says that it was the first time', async () => {
    const context = await handed({ lang: language })
    const texts = { ...attributionOf(context), leftOut: '' }
    const { lines } = timelineLayout({ ...context, texts })
    const text = lines.map((line) => line.text).join(' ')
    const [said = ''] = new RegExp(`.{0,60}(?:${first.source}).{0,60}`, 'iu').exec(text) ?? []
    expect(said).toMatch(publisher)
  })

  test('the tables name who says that it was the first time', async () => {
    const context = await handed({ lang: language, later: true })
    const csv = await Promise.all([makeCsv(context), makePartiesCsv(context)].map(async (file) => (await file).content))
    const rows = (await Promise.all(csv.map((blob) => blob.text()))).flatMap((text) => text.split('\n'))
    const cells = (await filesOf(await makeXlsx(context))).flatMap(textsOf)
    expect(unnamed([...rows, ...cells])).toEqual([])
  })
})
