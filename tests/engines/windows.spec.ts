import { click, expectCount, expectStep, expectTexts, open } from './onPage'
import { expect, test } from './scenario'

test('the speaker console opens the audience window, which follows it in step and language and can move it, too', async ({
  tab,
  baseURL,
}) => {
  await open(tab, `${baseURL}/?lang=en&step=0`)
  await expectCount(tab, 'article h1', 1)
  const audience = await tab.popup(() => tab.type('s'))
  const line = 'main [role="status"]'
  await expectTexts(tab, line).toEqual([expect.stringContaining('The audience window is connected.')])
  await expectCount(audience, 'article h1', 1)
  await tab.press('PageDown')
  await expectStep(audience, '1')
  await audience.press('PageDown')
  await expectStep(tab, '1.2')
  await click(tab, 'main label', 'Русский')
  await expect.poll(() => audience.evaluate(() => document.documentElement.lang, null)).toBe('ru')
  await expectStep(audience, '1.2')
  await audience.close()
  await expectTexts(tab, line).not.toEqual([expect.stringContaining('Окно для аудитории подключено')])
})
