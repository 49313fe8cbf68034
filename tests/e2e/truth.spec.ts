import { go, languages, open, whole } from '../app/briefing'
import { expect, test } from './site'

const nnbsp = '\u202f'
const wording = {
  en: {
    lead: 'Of nine ICIS countries, six are Parties to the Industrial Accidents Convention and eight are beneficiaries of its Assistance Programme. In September 2016 the Council granted the Convention’s secretariat observer status.',
    headline: 'Three meetings: from attendance to observer status',
    each: 'Each of the nine is a Party, a beneficiary or both.',
    disclaimer:
      'Boundaries and names shown do not imply endorsement or acceptance by the authors or by the United Nations.',
    standing: 'Prepared from a UNECE press release; not a United Nations publication.',
    none: 'no country',
    hosted: 'Hosted ICIS, 2014–2016',
    heads: ['Beneficiary', 'Not a beneficiary', 'Party', 'Not a Party'],
  },
  fr: {
    lead: 'Sur les neuf pays du Conseil, six sont Parties à la Convention sur les accidents industriels et huit sont bénéficiaires de son Programme d’assistance. En septembre 2016, le Conseil a accordé au secrétariat de la Convention le statut d’observateur.',
    headline: `Trois réunions${nnbsp}: de la participation au statut d’observateur`,
    each: 'Chacun des neuf pays est Partie, bénéficiaire ou les deux à la fois.',
    disclaimer:
      'Les frontières et les noms indiqués n’impliquent ni reconnaissance ni acceptation de la part des auteurs ou de l’Organisation des Nations Unies.',
    standing: `Établi à partir d’un communiqué de presse de la CEE-ONU${nnbsp}; ne constitue pas une publication des Nations Unies.`,
    none: 'aucun pays',
    hosted: 'Réunion du Conseil accueillie, 2014-2016',
    heads: ['Bénéficiaire', 'Non bénéficiaire', 'Partie', 'Non-Partie'],
  },
  ru: {
    lead: 'Из девяти стран, входящих в Совет, шесть являются Сторонами Конвенции о промышленных авариях, восемь — бенефициарами ее Программы оказания помощи. В сентябре 2016 года Совет предоставил секретариату Конвенции статус наблюдателя.',
    headline: 'Три заседания: от участия к статусу наблюдателя',
    each: 'Каждая из девяти стран — Сторона Конвенции, бенефициар Программы или и то и другое.',
    disclaimer:
      'Показанные границы и названия не означают их признания или одобрения авторами или Организацией Объединенных Наций.',
    standing: 'Подготовлено на основе пресс-релиза ЕЭК ООН; не является изданием Организации Объединенных Наций.',
    none: 'нет стран',
    hosted: 'Принимала заседание Совета, 2014–2016 годы',
    heads: ['Бенефициар', 'Не является бенефициаром', 'Сторона', 'Не является Стороной'],
  },
} as const

/** Replaces the no-break spaces of dates, so that the text can equal the agreed one. */
const asWritten = (text: string) => text.replaceAll('\u00a0', ' ')

for (const language of languages)
  test(`the texts are the agreed ones, and the disclaimer appears only with the map: ${language}`, async ({ page }) => {
    const { lead, headline, each, disclaimer, standing, none, hosted, heads } = wording[language]
    await open(page, `?lang=${language}&convention=non-party&assistance=non-beneficiary`)
    const said = async (selector: string) =>
      asWritten(
        (
          await page
            .locator(selector)
            .first()
            .evaluate((element) => element.textContent)
        ).trim(),
      )
    expect(await said('header + p')).toBe(lead)
    expect(await said('section:has(time) h2')).toBe(headline)
    expect(await said('[role="status"]')).toContain(each)
    expect(await said('body > #root footer:has([data-claim="rights"])')).toContain(standing)
    expect(await said('td:has(button[aria-pressed="true"]) [translate="no"]')).toBe(none)
    expect(await said('th[aria-sort]:nth-child(4)')).toBe(hosted)
    expect(await page.locator('th button[aria-pressed] > span:first-of-type').allTextContents()).toEqual(heads)
    await expect(page.getByText(disclaimer, { exact: true })).toBeVisible()
    await go(page, `?lang=${language}&map=tiles`)
    await expect(page.getByText(disclaimer, { exact: true })).toHaveCount(0)
    await expect(page.locator('[data-country], .leaflet-container')).toHaveCount(0)
  })

test('on a phone the disclaimer appears with the map, and not with tiles alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await expect(page.getByText(wording.en.disclaimer)).toBeVisible()
  await page.goto('./?map=tiles')
  await whole(page, false)
  await expect(page.getByText(wording.en.disclaimer)).toHaveCount(0)
})
