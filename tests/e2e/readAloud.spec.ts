import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answering, languages, type Spoken } from '../app/briefing'
import { eachScene } from '../app/scenes'
import { roomOf } from '../app/talk'
import { ask, open as openPaper, sheetsOf } from './paper'
import { fromRoot } from './preview'
import { expect, test } from './site'

/** The texts as a screen reader would say them are written here, for a person to read. */
const folder = fromRoot('node_modules/.cache/readAloud')

const names = {
  en: { share: 'Share and export', papers: [/^Handout/, /^Pack/], preflight: 'Room check' },
  fr: { share: 'Partager et exporter', papers: [/^Document/, /^Dossier/], preflight: 'Vérifier l’installation' },
  ru: {
    share: 'Поделиться и экспортировать',
    papers: [/^Раздаточный/, /^Комплект/],
    preflight: 'Проверка перед показом',
  },
} as const

/** Only the publisher says that it was the first time, so each text that says it names the publisher. */
const attributed = {
  en: [/\ba first\b|\bfirst time\b/i, /UNECE/],
  fr: [/une première|première fois/i, /CEE-ONU/],
  ru: [/впервые/i, /ЕЭК ООН/],
} as const

/** What no text may have, by language. */
const faultsOf = (language: Spoken): readonly RegExp[] => [
  /undefined|null|NaN|[{}]|\[object/,
  /,\s*,|\.\.(?!\.)|;\s*;|\(\s|\s\)|\(\)/,
  /(?:\bMr\.|\bM\.|[гГ]-н|\bpara\.|\bpar\.|абз\.) |\d (?:years?|ans|года|лет)(?!\p{L})/u,
  language === 'fr' ? /[^\u202f\d\s][:;?!»]|[^\u202f][;?!»]|«(?!\u202f)/u : /\s[,.;:!?](?:\s|$)/u,
  ...(language === 'ru' ? [/[^\u00a0\n]—/u] : []),
]

/** Addresses, code, and the titles of web pages, which stay as they are. */
const foreign = /https?:\/\/|^<iframe|ECE\/CP\.TEIA/

/** @returns the lines of the page in a language, and the names that only a screen reader says */
const spoken = (page: Page, language: Spoken): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const isOther = (element: Element) => !element.closest('[lang]')?.matches(`[lang|='${wanted}']`)
    const others = [...document.querySelectorAll<HTMLElement>('body [lang]')].filter(isOther)
    for (const other of others) other.hidden = true
    const text = document.body.innerText
    for (const other of others) other.hidden = false
    const named = ['aria-label', 'alt', 'title', 'placeholder'].flatMap((name) =>
      [...document.querySelectorAll(`body [${name}]`)].flatMap((element) =>
        isOther(element) ? [] : (element.getAttribute(name) ?? []),
      ),
    )
    return [...text.split('\n'), ...named].map((line) => line.trim()).filter((line) => line !== '')
  }, language)

for (const language of languages)
  test(`a screen reader and paper say each text in ${language} with the right punctuation, and the first time with who says so`, async ({
    page,
  }) => {
    const read: string[] = []
    const look = async (view: string) => {
      const lines = (await spoken(page, language)).filter((line) => !foreign.test(line))
      const [first, publisher] = attributed[language]
      const wrong = lines.filter((line) => faultsOf(language).some((fault) => fault.test(line)))
      expect.soft(wrong, `${view}: punctuation`).toEqual([])
      expect
        .soft(
          lines.filter((line) => first.test(line) && !publisher.test(line)),
          `${view}: who says it`,
        )
        .toEqual([])
      read.push(`\n# ${view}\n`, await page.locator('body').ariaSnapshot())
    }
    await openPaper(page, `./?lang=${language}`)
    await eachScene(page, language, look)
    for (const search of ['&asat=2022-07-06', '&asat=1992-03-17&assistance=beneficiary', '&later=true']) {
      await page.goto(`./?lang=${language}${search}`)
      await answering(page)
      await look(search)
    }
    for (const step of ['0', '1', '1.2', '2', '3', '4', '5.3', '6', '7', '8', '9', '10', '11']) {
      await page.goto(`./?lang=${language}&step=${step}`)
      await expect(roomOf(page)).toBeVisible()
      await look(`step ${step}`)
    }
    await page.goto(`./?lang=${language}`)
    await page.getByRole('button', { name: names[language].preflight }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('preflight')
    await page.keyboard.press('Escape')
    for (const kind of names[language].papers) {
      await page.goto(`./?lang=${language}&later=true`)
      await ask(page, names[language].share, kind)
      await page.emulateMedia({ media: 'print' })
      await expect(sheetsOf(page).first()).toBeVisible()
      await look(String(kind))
      await page.emulateMedia({ media: 'screen' })
    }
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/${language}.txt`, read.join('\n'))
  })
