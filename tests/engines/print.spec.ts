import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { open } from './onPage'
import { expect, test } from './scenario'

interface Word {
  readonly page: number
  readonly word: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Reads the words of a PDF file with their boxes, by poppler. */
function wordsOf(path: string): readonly Word[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' })
  return stdout
    .split('<page ')
    .slice(1)
    .flatMap((text, page) =>
      [...text.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
        ([, left, top, right, bottom, word = '']) => ({
          page,
          word,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }),
      ),
    )
}

const hasReader = spawnSync('pdftotext', ['-v']).error === undefined

test("the browser's own print command prints no word over another", async ({ tab, baseURL, engineName }, testInfo) => {
  const { print } = tab
  test.skip(!print, `the driver of ${engineName} cannot print`)
  test.skip(!hasReader, 'pdftotext is not on this machine')
  for (const lang of ['en', 'fr', 'ru']) {
    await open(tab, `${baseURL}/?lang=${lang}`)
    await tab.evaluate(() => {
      // Firefox prints a variable font as outlines, in which no word can be read.
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('* { font-family: Arial, sans-serif !important }')
      document.adoptedStyleSheets.push(sheet)
    }, null)
    const path = testInfo.outputPath(`${lang}.pdf`)
    await writeFile(path, (await print?.()) ?? '')
    const texts = wordsOf(path)
    expect(texts.length, lang).toBeGreaterThan(200)
    const covered = texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => {
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        const line = Math.min(one.bottom - one.top, other.bottom - other.top)
        // A name of the map is printed twice, over its own halo.
        return one.page === other.page && one.word !== other.word && wide > 2 && high > line / 2
          ? [`${one.word} and ${other.word}`]
          : []
      }),
    )
    expect.soft(covered, lang).toEqual([])
  }
})
