import { describe, expect, test } from 'vitest'
import { laterFacts } from '@/data/later'
import { steps } from '@/data/talk'
import { treatyChapter, treatySources } from '@/data/treatySource'
import { languages } from '@/domain/language'
import { loadSources } from '@/i18n/loadBackground'
import { loadGrowth } from '@/i18n/loadGrowth'
import { loadMessages } from '@/i18n/loadMessages'
import { originOf } from '@/i18n/stepOrigin'
import { plain } from '@/i18n/template'

describe.each(languages)('what a step rests on, in %s', (language) => {
  const spoken = async () => {
    const [messages, growth, sources] = await Promise.all([
      loadMessages(language),
      loadGrowth(language),
      loadSources(language),
    ])
    return { words: { growth, sources }, speech: { language, messages } }
  }

  test('is the press release on the route, and something else, with a name of its own, off it', async () => {
    const { words, speech } = await spoken()
    const named = steps.map(({ leads }) => originOf(leads, words, speech)?.name)
    const off = [words.growth.aboutGrowth, words.sources['later.title']]
    expect(named).toEqual([...steps.slice(0, 10).map(() => undefined), ...off])
    expect(steps.filter((step) => 'optional' in step).map(({ id }) => id)).toEqual([10, 11])
  })

  test('is as at the month of the briefing for the Parties over time, and later for what came later', async () => {
    const { words, speech } = await spoken()
    const asAt = plain(speech.messages.asAt, language)
    const growth = originOf('growth', words, speech)
    expect(growth?.foot.asAt).toBe(asAt)
    expect(growth?.foot.credit).toContain(treatyChapter)
    const later = originOf('later', words, speech)
    expect(later?.stamp).toBe(words.sources['later.stamp'])
    expect(later?.foot.asAt).toBe(plain(words.sources['later.stamp'], language))
    expect(later?.foot.asAt).not.toContain(asAt)
    // The two days of Ukraine have one source, the programme one of the tenth meeting; the meeting of 2014 is not told.
    const { 'later.meeting-2014': meeting, ...facts } = laterFacts
    const titles = Object.values(facts).flatMap(({ sources }) => sources.map(({ title }) => title))
    const named = later?.foot.credit.split('; ')
    expect(named?.toSorted()).toEqual([...new Set([...titles, treatySources.bound.title])].toSorted())
    expect(named).not.toContain(meeting.sources[0].title)
    expect(later?.foot.standing).toBe(words.growth['growth.standing'])
  })
})
