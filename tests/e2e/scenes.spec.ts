import { languages, open, type Spoken } from '../app/briefing'
import { eachScene } from '../app/scenes'
import { attributes, pieces } from '../app/screenText'
import { expect, test } from './site'

/** Finds whole words in any script; `~` stands for any ending. */
const anyOf = (words: string) =>
  new RegExp(String.raw`(?<!\p{L})(?:${words.replaceAll('~', String.raw`\p{L}*`)})(?!\p{L})`, 'iu')

/** Words that become wrong with time, or that judge. */
const forbidden = {
  en: anyOf(
    'now|currently|recent|recently|upcoming|next|today|soon|complian~|missing|failing|failed|behind|outside|ninth Conference|COP|members? of the CIS|new',
  ),
  fr: anyOf(
    'maintenant|actuel~|récent~|récemment|prochain~|aujourd’hui|bientôt|conform~|manqu~|échou~|échec|retard|dehors|neuvième Conférence|COP|(?<!États )membres? de la CEI|nouve~',
  ),
  ru: anyOf(
    'сейчас|теперь|в настоящее время|нынешн~|недавн~|предстоящ~|следующ~|сегодня|скоро|вскоре|соблюд~|отсутств~|не выполн~|отста~|вне|девят~ Конференц~|КС|(?<!государств~.— )член~ СНГ|нов(?:ый|ая|ое|ые|ого|ой|ых|ым|ыми|ую|ом)',
  ),
} as const satisfies Record<Spoken, RegExp>

/** A day or a month of 2014 or 2015, for which the source gives only the year. */
const tooPrecise = new RegExp(
  [
    String.raw`201[45]-\d`,
    String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+201[45]`,
    String.raw`(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+201[45]`,
    String.raw`(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*\s+201[45]`,
  ].join('|'),
  'iu',
)

/** 13 px, less a tolerance, because the map rounds its size to whole pixels. */
const floor = 12.9

/** Each language on a laptop and on the narrowest phone; on other sizes Russian, which has the longest words. */
const screens = [
  ...languages.map((language) => ({ language, width: 1366, height: 650 })),
  { language: 'ru', width: 1920, height: 1080 },
  { language: 'ru', width: 390, height: 844 },
  ...languages.map((language) => ({ language, width: 320, height: 800 })),
] as const

for (const { language, width, height } of screens)
  test.describe(`${language}, ${width}×${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: width < 600 })

    test('in every state each digit has its source, no word becomes wrong with time or judges, 2014 and 2015 stay years, and no text is small or cut', async ({
      page,
    }) => {
      await open(page)
      await eachScene(page, language, async (scene) => {
        const shown = await pieces(page)
        const said = [...shown.map(({ text }) => text), ...(await attributes(page)), await page.title()]

        const loose = shown.filter(({ text, sourced }) => /\d/.test(text) && !sourced)
        expect
          .soft(
            loose.map(({ text, place }) => `${place}: ${text}`),
            `${scene}: without a source`,
          )
          .toEqual([])

        expect
          .soft(
            said.filter((text) => forbidden[language].test(text)),
            `${scene}: words`,
          )
          .toEqual([])

        const years = said.filter((text) => /201[45]/.test(text))
        if (!scene.includes('as-at') && !scene.includes('drawer')) expect.soft(years, `${scene}: years`).not.toEqual([])
        expect
          .soft(
            years.filter((text) => tooPrecise.test(text) && !/201[45]-2016/.test(text)),
            `${scene}: too precise`,
          )
          .toEqual([])

        const small = shown.filter(({ fontSize }) => fontSize < floor)
        expect
          .soft(
            small.map(({ text, fontSize }) => `${fontSize}: ${text}`),
            `${scene}: small`,
          )
          .toEqual([])
        const out = shown.filter(({ box }) => box.right > width + 1 && box.x < width)
        expect
          .soft(
            out.map(({ text }) => text),
            `${scene}: over the edge`,
          )
          .toEqual([])
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), scene).toBeLessThanOrEqual(width)
      })
    })
  })
