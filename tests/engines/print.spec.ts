import { spawnSync } from 'node:child_process'
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

/** The words of a PDF with their boxes, as poppler reads them. */
function wordsOf(pdf: Buffer): readonly Word[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8' })
  return stdout.split('<page ').slice(1).flatMap((text, page) =>
    [...text.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
      ([, left, top, right, bottom, word = '']) =>
        ({ page, word, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) }),
    ),
  ) // prettier-ignore
}

const hasReader = spawnSync('pdftotext', ['-v']).error === undefined

test("the browser's own print command lays no word over another", async ({ tab, baseURL, engineName }) => {
  const { print } = tab
  test.skip(!print, `the driver of ${engineName} cannot print`)
  test.skip(!hasReader, 'pdftotext is not on this machine')
  for (const lang of ['en', 'fr', 'ru']) {
    await open(tab, `${baseURL}/?lang=${lang}`)
    const words = wordsOf((await print?.()) ?? Buffer.of())
    expect(words.length, lang).toBeGreaterThan(200)
    const covered = words.flatMap((one, index) =>
      words.slice(index + 1).flatMap((other) => {
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
