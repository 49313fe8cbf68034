import { describe, expect, test } from 'vitest'
import { laterFacts } from '@/data/later'
import { steps } from '@/data/talk'
import { treatyChapter, treatySources } from '@/data/treatySource'
import { languages } from '@/domain/language'
import { loadSources } from '@/i18n/loadBackground'
import { loadParties } from '@/i18n/loadParties'
import { loadMessages } from '@/i18n/loadMessages'
import { originOf } from '@/i18n/stepOrigin'
import { format } from '@/i18n/format'

describe.each(languages)('what a step rests on, in %s', (language) => {
  const spoken = async () => {
    const [messages, growth, sources] = await Promise.all([
      loadMessages(language),
      loadParties(language),
      loadSources(language),
    ])
    return { texts: { growth, sources }, localeMessages: { language, messages } }
  }

  test('is the press release on the route, and something else, with a name of its own, off it', async () => {
    const { texts, localeMessages } = await spoken()
    const named = steps.map(({ layout }) => originOf(layout, texts, localeMessages)?.name)
    const off = [texts.growth.aboutGrowth, texts.sources['later.title']]
    expect(named).toEqual([...steps.slice(0, 10).map(() => undefined), ...off])
    expect(steps.filter((step) => 'optional' in step).map(({ id }) => id)).toEqual([10, 11])
  })

  test('is as at the month of the briefing for the Parties over time, and later for what came later', async () => {
    const { texts, localeMessages } = await spoken()
    const asAt = format(localeMessages.messages.asAt, language)
    const growth = originOf('growth', texts, localeMessages)
    expect(growth?.foot.asAt).toBe(asAt)
    expect(growth?.foot.credit).toContain(treatyChapter)
    const later = originOf('later', texts, localeMessages)
    expect(later?.stamp).toBe(texts.sources['later.stamp'])
    expect(later?.foot.asAt).toBe(format(texts.sources['later.stamp'], language))
    expect(later?.foot.asAt).not.toContain(asAt)
    // The two days of Ukraine have one source, the programme one of the tenth meeting; the meeting of 2014 is not told.
    const { 'later.meeting-2014': meeting, ...facts } = laterFacts
    const titles = Object.values(facts).flatMap(({ sources }) => sources.map(({ title }) => title))
    const named = later?.foot.credit.split('; ')
    expect(named?.toSorted()).toEqual([...new Set([...titles, treatySources.bound.title])].toSorted())
    expect(named).not.toContain(meeting.sources[0].title)
    expect(later?.foot.publisherNote).toBe(texts.growth['growth.standing'])
  })
})
